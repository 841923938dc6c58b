using System.Globalization;
using Archive.Documents;
using Archive.Search;

namespace Archive.Quotations.Judging;

/// <summary>A verdict as one plain sentence: what stands where, and nothing about why.</summary>
internal static class VerdictSentences
{
    public static string Of(Judgement judgement, TracedSource source)
    {
        var place = $"{Name(source)}, {source.Place}";
        return judgement.Verdict switch
        {
            Verdict.Verbatim when judgement.Slips > 0 =>
                $"These words stand in this order in {place}, but for {Slips(judgement.Slips)} of the source.",
            Verdict.Verbatim => $"These words stand in this order in {place}.",
            Verdict.Edited =>
                $"These words stand in this order in {place}; the quotation marks what it leaves out or puts in.",
            Verdict.Altered when IsForMarks(judgement) =>
                $"The passage stands in {place}; the quotation’s ellipsis or brackets take away or bring in a word that they may not.",
            Verdict.Altered =>
                $"The passage stands in {place}, and words of the quotation differ from it.",
            Verdict.Spliced => $"The words stand in {place}, in pieces that the quotation joins.",
            _ => NotFoundHere,
        };
    }

    public static string SeveralDocuments(TracedSource source, int documents) =>
        $"The words stand in {documents} documents, among them {Name(source)}, and in none of them together.";

    public static string NotFound(ArchiveExtent extent) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Nothing close enough stands in this archive of {Documents(extent.Documents)}{Years(extent)}; that says nothing about what it does not hold."
        );

    public static string TooShort(int documents) =>
        documents == 0
            ? NotFoundHere
            : $"Fewer than six words, which stand in {Documents(documents)}: too few to say which is quoted.";

    public const string NotFoundHere = "These words stand nowhere in this archive.";

    private static bool IsForMarks(Judgement judgement) =>
        judgement.Reasons.All(reason =>
            reason.Kind is ReasonKind.OmissionChangesMeaning or ReasonKind.SourceSlip
        );

    // A "Letter to the President" needs no "the letter" before it.
    private static string Name(TracedSource source)
    {
        var document = source.Document;
        var kind = document.Kind.Label();
        var name = document.Title.StartsWith(kind, StringComparison.OrdinalIgnoreCase)
            ? $"“{document.Title}”"
            : $"the {kind} “{document.Title}”";
        return document.Date is { } date
            ? string.Create(CultureInfo.InvariantCulture, $"{name} of {date:MMMM d, yyyy}")
            : name;
    }

    private static string Documents(int count) =>
        count == 1
            ? "1 document"
            : string.Create(CultureInfo.InvariantCulture, $"{count:N0} documents");

    private static string Years(ArchiveExtent extent) =>
        extent is { First: { } first, Last: { } last }
            ? string.Create(CultureInfo.InvariantCulture, $" from {first.Year} to {last.Year}")
            : "";

    private static string Slips(int count) => count == 1 ? "a slip" : $"{count} slips";
}
