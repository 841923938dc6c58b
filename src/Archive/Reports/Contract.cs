using System.Collections.Immutable;
using Archive.Quotations;

namespace Archive.Reports;

/// <summary>When a quotation is honest, in the words that every report prints beside its verdicts.</summary>
public static class Contract
{
    public const string Lede =
        "A verdict states facts about words. It does not guess why they differ, and nobody’s intent is judged.";

    /// <summary>A meaning for each verdict, and for what has none.</summary>
    public static ImmutableArray<(Verdict? Verdict, string Meaning)> Meanings { get; } =
    [
        (Verdict.Verbatim, "The same words stand in the same order in one document."),
        (
            Verdict.Edited,
            "The same, but for edits that the quotation itself shows: an ellipsis or square brackets, within the rules below."
        ),
        (
            Verdict.Altered,
            "The passage is found, and words differ without a mark, or a mark hides what turns the meaning."
        ),
        (
            Verdict.Spliced,
            "Words of several places are joined without a mark, or the pieces are out of order, too far apart, or of several documents."
        ),
        (
            Verdict.NotFound,
            "Nothing in this archive comes close enough. That says nothing of what the archive does not hold."
        ),
        (null, "Titles and phrases of a few words, which nobody’s document can be named for."),
    ];

    public static ImmutableArray<(string Name, string Rule)> Rules { get; } =
    [
        (
            "Passed over in silence",
            "The form of quotation marks, apostrophes, dashes and spaces; ligatures and words hyphenated at a line’s end; a capital at the start; the last full stop or comma; running heads, page numbers and footnote marks between the source’s words; U.S. and US."
        ),
        (
            "Slips of the source",
            "Where the source’s word is no known word, as scanning and typing make them, it may stand for the quoted one that it resembles, and the reasons say so. Never for a number or a negation."
        ),
        (
            "Marked edits",
            "Brackets may put in or replace up to six words, an ellipsis may leave out up to fifty of the same document, in order. Neither may take away or bring in a negation or a limit, as “not”, “without” or “only”, and brackets may not stand for a number, a modal verb or a quantity."
        ),
        (
            "Who said it",
            "Beside the verdict stands whether the document is by whom the article names: it agrees, it differs and both are named, or it cannot be told."
        ),
        (
            "Which document",
            "The source is the earliest document with the words, a letter before the release that prints it; the others are listed in order of date."
        ),
    ];
}
