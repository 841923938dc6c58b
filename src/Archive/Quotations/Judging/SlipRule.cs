using System.Collections.Immutable;
using Archive.Quotations.Lexicon;

namespace Archive.Quotations.Judging;

/// <summary>
/// When a word of a source may stand for the quoted one: only where it is no known word, so that it is a slip of
/// whoever typed or of OCR, and near the quoted word. Never for numbers, never for negations.
/// </summary>
/// <param name="isInDocuments">Whether a word stands in so many documents of the archive.</param>
internal sealed class SlipRule(WordList list, Func<string, int, bool> isInDocuments)
{
    private const int DocumentsThatMakeAWord = 4;
    private const int DocumentsThatMakeAName = 2;

    // What a misread word might as well have been.
    private static readonly ImmutableArray<string> Doubtful =
    [
        "no",
        "not",
        "none",
        "never",
        "cannot",
    ];

    private static readonly ImmutableArray<string> Suffixes = ["s", "es", "d", "ed", "ing", "ly"];

    public bool Allows(string quoted, string source, bool isName = false) =>
        !list.IsEmpty
        && quoted != source
        && !IsOfWeight(quoted)
        && !IsOfWeight(source)
        && IsNear(quoted, source)
        && !IsFormOfKnown(quoted, source)
        && !MayBeNegation(quoted, source)
        && !IsKnown(source, isName)
        && IsWord(quoted);

    /// <summary>A word of the list, or one that the archive uses.</summary>
    public bool IsKnown(string word, bool isName = false) =>
        list.IsCommon(word)
        || isInDocuments(word, isName ? DocumentsThatMakeAName : DocumentsThatMakeAWord);

    /// <summary>A quoted word must itself be one: nobody's slip stands for another's.</summary>
    public bool IsWord(string word) => list.Contains(word) || isInDocuments(word, 1);

    private static bool IsOfWeight(string word) =>
        NumberWords.IsNumber(word) || WordKinds.IsNegation(word) || WordKinds.IsCalendar(word);

    private static bool IsNear(string quoted, string source)
    {
        var length = Math.Max(quoted.Length, source.Length);
        if (Math.Min(quoted.Length, source.Length) < 2)
        {
            return false;
        }
        var letters =
            length <= 5 ? 1
            : length <= 9 ? 2
            : 3;
        return EditDistance.Between(quoted, source) <= letters * EditDistance.OneLetter;
    }

    // "webcasts" is in no list and is no slip of "webcast". Where only the quoted form is listed, the other is no form of it.
    private bool IsFormOfKnown(string quoted, string source) =>
        Suffixes.Any(suffix =>
            source == quoted + suffix || (quoted == source + suffix && !list.Contains(quoted))
        );

    private static bool MayBeNegation(string quoted, string source) =>
        Doubtful.Any(negation =>
            EditDistance.Between(negation, source) <= EditDistance.OneLetter
            && EditDistance.Between(negation, source) <= EditDistance.Between(quoted, source)
        );
}
