using Archive.Text;

namespace Archive.Quotations.Marks;

/// <summary>A quotation mark, or what looks like one, of a text.</summary>
/// <param name="IsDirected">Its form alone tells its side, as the form of “ and ” does.</param>
internal readonly record struct Mark(
    MarkFamily Family,
    TextSpan Span,
    MarkSide Side,
    bool IsDirected
)
{
    public int Start => Span.Start;

    public int End => Span.End;
}
