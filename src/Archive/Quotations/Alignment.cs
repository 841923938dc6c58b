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
    private const int WidestGap = 12;

    /// <summary>
    /// The part of the alignment with most words that runs on without leaving out more than a dozen, and how many of the
    /// quotation's words it has; empty where no word stands.
    /// </summary>
    internal (ImmutableArray<AlignedWords> Run, int Words) Longest()
    {
        var (longest, most) = (ImmutableArray<AlignedWords>.Empty, 0);
        for (var first = 0; first < Same.Length; )
        {
            var end = first + 1;
            while (
                end < Same.Length
                && Same[end].SourceStart - Same[end - 1].SourceEnd is >= 0 and <= WidestGap
            )
            {
                end++;
            }
            var run = Same[first..end];
            var words = run.Sum(pair => pair.QuotationEnd - pair.QuotationStart);
            (longest, most) = words > most ? (run, words) : (longest, most);
            first = end;
        }
        return (longest, most);
    }
}
