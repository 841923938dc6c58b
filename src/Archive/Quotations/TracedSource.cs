using System.Collections.Immutable;
using Archive.Documents;
using Archive.Indexing;
using Archive.Text;
using static System.FormattableString;

namespace Archive.Quotations;

/// <summary>The place a quotation comes from.</summary>
/// <param name="Passages">Numbers of the passages it has words of.</param>
/// <param name="Page">The original's page on which its first word stands, where known.</param>
/// <param name="Spans">Of the document's text, in the quotation's order: one a stretch that runs on, more where it is broken or jumps.</param>
/// <param name="Text">The letters from the first to the last of those words; of a splice, its pieces with " … " between them.</param>
/// <param name="Anchors">Its spans with their words, as links name them.</param>
public sealed record TracedSource(
    DocumentSummary Document,
    ImmutableArray<int> Passages,
    int? Page,
    ImmutableArray<TextSpan> Spans,
    string Text,
    ImmutableArray<Anchor> Anchors
)
{
    /// <summary>Where its first word stands.</summary>
    public Locator Locator => new(Passages[0], Page);

    /// <summary>All of its passages, as in "¶¶ 6–7, 9, p. 2"; the page is the first word's.</summary>
    public string Place
    {
        get
        {
            if (Passages.Length < 2)
            {
                return Locator.ToString();
            }
            var numbers = NumberRange.Of(Passages);
            return $"¶¶ {string.Join(", ", numbers)}{(Page is int page ? Invariant($", p. {page}") : "")}";
        }
    }
}
