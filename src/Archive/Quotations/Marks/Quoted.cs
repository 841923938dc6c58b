using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Quotations.Marks;

/// <summary>A stretch of an article within quotation marks, or set apart: what a <see cref="Quotation"/> is made of.</summary>
internal sealed record Quoted(
    ImmutableArray<TextSpan> Parts,
    TextSpan Outer,
    bool IsClosed,
    bool IsBlock
)
{
    public TextSpan Span => new(Parts[0].Start, Parts[^1].End);
}
