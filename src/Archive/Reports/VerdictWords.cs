using Archive.Quotations;
using Archive.Quotations.Attributions;
using Archive.Quotations.Speakers;

namespace Archive.Reports;

/// <summary>How a report says a verdict: a sign and words, so that nothing is told by colour alone.</summary>
public static class VerdictWords
{
    /// <summary>Of a quotation at which the archive failed.</summary>
    public static ReportedVerdict Failed { get; } = new("failed", "!", "Could not be judged");

    public static ReportedVerdict Of(Verdict? verdict)
    {
        var (sign, words) = verdict switch
        {
            Verdict.Verbatim => ("✓", "Verbatim"),
            Verdict.Edited => ("±", "Edited, and marked so"),
            Verdict.Altered => ("≠", "Altered"),
            Verdict.Spliced => ("+", "Spliced"),
            Verdict.NotFound => ("?", "Not in this archive"),
            _ => ("–", "Listed, not judged"),
        };
        return new ReportedVerdict(verdict?.Code() ?? "unjudged", sign, words);
    }

    public static ReportedVerdict Of(CheckedQuotation found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.IsFailed ? Failed : Of(found.Traced?.Verdict);
    }

    /// <summary>How many quotations became what, without what none became.</summary>
    public static IEnumerable<(ReportedVerdict Verdict, int Count)> Tally(ArticleCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return Verdicts
            .All.Select(verdict => (Of((Verdict?)verdict), check.CountOf(verdict)))
            .Append((Of((Verdict?)null), check.Unjudged))
            .Append((Failed, check.Failed))
            .Where(row => row.Item2 > 0);
    }

    /// <summary>One sentence on the words.</summary>
    public static string Explanation(CheckedQuotation found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (found.IsFailed)
        {
            return "Judging this quotation failed, by a fault of this program: nothing is said of it, for or against. The rest of the report stands.";
        }
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

    /// <summary>One sentence on the words, and one on what names their authors where their document does not.</summary>
    public static string Explained(CheckedQuotation found) =>
        Naming(found) is { } naming ? $"{Explanation(found)} {naming}" : Explanation(found);

    /// <summary>One sentence on whom the article names; null where it names nobody.</summary>
    public static string? Attribution(CheckedQuotation found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (found.Attribution.Names is { } names)
        {
            return $"The article gives these words to {Within(names.InArticle)}; in the document they are those of {names.InDocument}.";
        }
        if (found.Quotation.Speaker is not { } speaker)
        {
            return null;
        }
        if (Naming(found) is { } naming)
        {
            return $"The article gives these words to {Within(speaker.Name)}. {naming}";
        }
        var given = $"The article gives these words to {Within(speaker.Name)}";
        return found.Traced?.Source is not { Document.Authors: var authors } ? $"{given}."
            : found.Attribution.Attribution is Quotations.Attributions.Attribution.Agrees
                ? $"{given}, and the document agrees."
            : authors.IsEmpty ? $"{given}; the document names no author."
            : $"{given}; the document is by {Voices.DisplayOf(authors)}, and does not say whether these are the same.";
    }

    /// <summary>One sentence on what names the signatories of a letter that does not; null where that was not asked.</summary>
    public static string? Naming(CheckedQuotation found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.Attribution.NamedBy is { } release
            ? $"The letter names no signatory here; “{release.Title}”, which announces it, names {Voices.DisplayOf(release.Authors)}."
            : null;
    }

    // "The senators" began the article's sentence.
    private static string Within(string name) =>
        name.Split(' ') is [var first, _, ..]
        && SpeakerWords.Determiners.Contains(first.ToLowerInvariant())
            ? $"{first.ToLowerInvariant()}{name[first.Length..]}"
            : name;
}
