using Archive.Quotations;
using Archive.Quotations.Attributions;

namespace Archive.Reports;

/// <summary>How a report says a verdict: a sign and words, so that nothing is told by colour alone.</summary>
public static class VerdictWords
{
    public static (string Sign, string Words) Of(Verdict? verdict) =>
        verdict switch
        {
            Verdict.Verbatim => ("✓", "Verbatim"),
            Verdict.Edited => ("±", "Edited, and marked so"),
            Verdict.Altered => ("≠", "Altered"),
            Verdict.Spliced => ("+", "Spliced"),
            Verdict.NotFound => ("?", "Not in this archive"),
            _ => ("–", "Listed, not judged"),
        };

    /// <summary>One sentence on the words.</summary>
    public static string Explanation(CheckedQuotation found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.Traced?.Explanation
            ?? found.Quotation.Kind switch
            {
                QuotationKind.Title =>
                    "A title or a name, not somebody’s words: listed, not judged.",
                QuotationKind.Phrase =>
                    "Too few words to be anybody’s in particular: listed, not judged.",
                _ => "Past the number of quotations that are traced at once: listed, not judged.",
            };
    }

    /// <summary>One sentence on whom the article names; null where it names nobody.</summary>
    public static string? Attribution(CheckedQuotation found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (found.Attribution.Names is { } names)
        {
            return $"The article gives these words to {names.InArticle}; in the document they are those of {names.InDocument}.";
        }
        return (found.Quotation.Speaker?.Name, found.Attribution.Attribution) switch
        {
            (null, _) => null,
            (var name, Quotations.Attributions.Attribution.Agrees) =>
                $"The article gives these words to {name}, and the document agrees.",
            var (name, _) when found.Traced?.Source is null =>
                $"The article gives these words to {name}.",
            var (name, _) =>
                $"The article gives these words to {name}; the document does not let one tell.",
        };
    }
}
