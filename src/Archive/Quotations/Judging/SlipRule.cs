using System.Collections.Immutable;
using Archive.Quotations.Lexicon;
using Archive.Search;

namespace Archive.Quotations.Judging;

/// <summary>
/// When a word of a source may stand for the quoted one: only where it is no known word, so that it is a slip of
/// whoever typed or of OCR, and near the quoted word. Never for numbers, never for negations.
/// </summary>
internal sealed class SlipRule(WordList list, SourceLookup archive)
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
        && (IsLookAlike(quoted, source) || !IsOfWeight(source))
        && IsNear(quoted, source, isName)
        && !IsFormOfKnown(quoted, source)
        && !MayBeNegation(quoted, source)
        && !IsKnownBeside(quoted, source, isName)
        && IsWord(quoted);

    /// <summary>A word of the list, or one that the archive uses. A single letter is none, but for "a" and "i".</summary>
    public bool IsKnown(string word, bool isName = false) =>
        list.IsCommon(word)
        || (
            word.Length > 1
            && archive.IsInDocuments(word, isName ? DocumentsThatMakeAName : DocumentsThatMakeAWord)
        );

    // English has few words of two letters, and all are listed; another is known only where it is no rare exception to the
    // quoted one. What OCR makes of "for" recurs in a large archive.
    private bool IsKnownBeside(string quoted, string source, bool isName) =>
        IsKnown(source, isName)
        && !(
            source.Length == 2
            && !isName
            && !list.IsCommon(source)
            && archive.FrequencyOf(source) * 100L < archive.FrequencyOf(quoted)
        );

    /// <summary>A quoted word must itself be one, or one's possessive: nobody's slip stands for another's.</summary>
    public bool IsWord(string word) =>
        list.Contains(word)
        || archive.IsInDocuments(word, 1)
        || (
            word.EndsWith('s')
            && (list.Contains(word[..^1]) || archive.IsInDocuments(word[..^1], 1))
        );

    private static bool IsOfWeight(string word) =>
        NumberWords.IsNumber(word) || WordKinds.IsNegation(word) || WordKinds.IsCalendar(word);

    // "0f", "1n", "0ther".
    private static bool IsLookAlike(string quoted, string source) =>
        source.Any(char.IsAsciiLetter)
        && quoted.Length == source.Length
        && quoted
            .Zip(source)
            .All(pair =>
                pair.First == pair.Second
                || pair is ('o', '0') or ('i', '1') or ('l', '1') or ('s', '5') or ('b', '6')
            );

    private static bool IsNear(string quoted, string source, bool isName)
    {
        var length = Math.Max(quoted.Length, source.Length);
        if (source.Length < 2)
        {
            // Of a word of two letters one is left: "y" of "by".
            return !isName
                && quoted.Length == 2
                && quoted.Contains(source, StringComparison.Ordinal);
        }
        var letters =
            quoted.Length < 2 ? 0
            : length <= 5 ? 1
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
