using System.Collections.Immutable;
using Archive.Documents;
using Archive.Indexing;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>The place a quotation comes from.</summary>
/// <param name="Passages">Numbers of the passages it has words of.</param>
/// <param name="Page">The original's page on which its first word stands, where known.</param>
/// <param name="Spans">Of the document's text, in the quotation's order: one a stretch that runs on, more where it is broken or jumps.</param>
/// <param name="Text">The letters from the first to the last of those words; of a splice, its pieces with " … " between them.</param>
public sealed record TracedSource(
    DocumentSummary Document,
    ImmutableArray<int> Passages,
    int? Page,
    ImmutableArray<TextSpan> Spans,
    string Text
)
{
    public Locator Locator => new(Passages[0], Page);
}
