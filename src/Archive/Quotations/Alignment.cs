using System.Collections.Immutable;

namespace Archive.Quotations;

/// <summary>
/// A quotation laid against a document: which of its words are which of the document's, in the quotation's order. What
/// lies between two neighbours is read as edits. Made by <see cref="Aligner"/>, judged by rules.
/// </summary>
/// <param name="SourceStart">The document's word at which the quotation's first word is laid, the same or not.</param>
/// <param name="SourceEnd">The word before which its last is laid.</param>
/// <param name="Score">Higher is nearer; comparable between documents for one quotation. Ranks, never decides.</param>
public sealed record Alignment(
    QuotationText Quotation,
    DocumentWords Source,
    ImmutableArray<AlignedWords> Same,
    int SourceStart,
    int SourceEnd,
    int Score
)
{
    /// <summary>The part of the alignment with most words that runs on without leaving out more than a dozen.</summary>
    public Stretch? LongestStretch()
    {
        const int widestGap = 12;
        Stretch? longest = null;
        for (var first = 0; first < Same.Length; )
        {
            var end = first + 1;
            while (
                end < Same.Length
                && Same[end].SourceStart - Same[end - 1].SourceEnd is >= 0 and <= widestGap
            )
            {
                end++;
            }
            var words = Same.AsSpan()[first..end]
                .ToArray()
                .Sum(pair => pair.QuotationEnd - pair.QuotationStart);
            if (longest is null || words > longest.Value.SameWords)
            {
                longest = new Stretch(
                    Source.SpanOf(Same[first].SourceStart, Same[end - 1].SourceEnd),
                    words
                );
            }
            first = end;
        }
        return longest;
    }
}
