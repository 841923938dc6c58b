using Archive.Text;

namespace Archive.Quotations.Judging;

/// <summary>The sentences of reasons: facts about words, no guess at anybody's intent.</summary>
internal static class Tell
{
    private const int LongestQuote = 160;

    public static Reason NegationDropped(string word) =>
        new(
            ReasonKind.NegationDropped,
            $"The source has {Quote(word)}; the quotation leaves it out."
        );

    public static Reason NegationAdded(string word) =>
        new(ReasonKind.NegationAdded, $"The quotation has {Quote(word)}; the source has not.");

    public static Reason Changed(ReasonKind kind, string quoted, string source) =>
        new(
            kind,
            (quoted, source) switch
            {
                ("", _) => $"The source has {Quote(source)}; the quotation leaves it out.",
                (_, "") => $"The quotation has {Quote(quoted)}; the source has nothing there.",
                _ => $"The source has {Quote(source)}; the quotation has {Quote(quoted)}.",
            }
        );

    public static Reason Replaced(ReasonKind kind, string quoted, string source) =>
        new(kind, $"The source has {Quote(source)}; the quotation has {Quote(quoted)}.");

    public static Reason SignChanged(string number) =>
        new(
            ReasonKind.NumberChanged,
            $"The number {Quote(number)} has another sign in the source (of money, a share or a fraction), or none."
        );

    public static Reason WordOmitted(string source) =>
        new(
            ReasonKind.WordOmitted,
            $"The source has {Quote(source)}; the quotation leaves it out without a mark."
        );

    public static Reason WordAdded(string quoted) =>
        new(
            ReasonKind.WordAdded,
            $"The quotation has {Quote(quoted)} without a mark; the source has nothing there."
        );

    public static Reason JoinedWithoutMark(int words) =>
        new(
            ReasonKind.JoinedWithoutMark,
            $"Pieces that stand {Count(words)} apart in the source are joined without a mark."
        );

    public static Reason OutOfOrder() =>
        new(
            ReasonKind.OutOfOrder,
            "What comes later in the quotation stands earlier in the source."
        );

    public static Reason TooFarApart(int words) =>
        new(
            ReasonKind.TooFarApart,
            $"An ellipsis leaves out {Count(words)}; up to {MarkRules.LongestOmission} are allowed."
        );

    public static Reason EllipsisTakes(string word) =>
        new(
            ReasonKind.OmissionChangesMeaning,
            $"Among the words that an ellipsis leaves out is {Quote(word)}."
        );

    public static Reason BracketTakes(string word) =>
        new(
            ReasonKind.OmissionChangesMeaning,
            $"Among the words that brackets replace is {Quote(word)}."
        );

    public static Reason BracketBrings(string word) =>
        new(
            ReasonKind.OmissionChangesMeaning,
            $"Brackets bring in {Quote(word)}, which the source has not."
        );

    public static Reason BracketTooLong(ReasonKind kind, int words) =>
        new(
            kind,
            kind is ReasonKind.WordAdded
                ? $"Brackets bring in {Count(words)}; up to {MarkRules.LongestBracket} are allowed."
                : $"Brackets replace {Count(words)}; up to {MarkRules.LongestBracket} are allowed."
        );

    public static Reason Slip(string quoted, string source) =>
        new(
            ReasonKind.SourceSlip,
            $"The source has {Quote(source)}, which is no known word and was read as {Quote(quoted)}."
        );

    public static Reason SeveralDocuments(int documents) =>
        new(
            ReasonKind.SeveralDocuments,
            $"The words stand in {documents} documents, and in none of them together."
        );

    private static string Quote(string words)
    {
        var line = words.ReplaceLineEndings(" ");
        return line.Length > LongestQuote
            ? $"“{Characters.Head(line, LongestQuote)}…”"
            : $"“{line}”";
    }

    private static string Count(int words) => words == 1 ? "1 word" : $"{words} words";
}
