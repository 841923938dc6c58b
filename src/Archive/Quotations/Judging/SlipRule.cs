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
    private const int RareBeside = 100;

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

    public bool Allows(string quoted, string source, Printing printing) =>
        !list.IsEmpty
        && quoted != source
        && !IsOfWeight(quoted)
        && (IsLookAlike(quoted, source) || !IsOfWeight(source))
        && IsNear(quoted, source, printing)
        && !IsFormOfKnown(quoted, source)
        && !MayBeNegation(quoted, source)
        && !IsKnownBeside(quoted, source, printing)
        && IsWord(quoted);

    /// <summary>
    /// A word of the list, or one that the archive uses; of a word in small letters, so printed, since "Hal" is a name and "hal"
    /// no word. A single letter is none, but for "a" and "i".
    /// </summary>
    public bool IsKnown(string word, Printing printing) =>
        list.IsCommon(word)
        || (
            word.Length > 1
            && printing switch
            {
                Printing.Name => archive.IsInDocuments(word, DocumentsThatMakeAName),
                Printing.Lower => archive.IsInDocuments(word, DocumentsThatMakeAWord)
                    && archive.IsPrintedInDocuments(word, DocumentsThatMakeAWord),
                _ => archive.IsInDocuments(word, DocumentsThatMakeAWord),
            }
        );

    // English has few words of two letters, and all are listed; another is known only where it is no rare exception to the
    // quoted one. What OCR makes of "for" recurs in a large archive.
    private bool IsKnownBeside(string quoted, string source, Printing printing) =>
        IsKnown(source, printing)
        && !(
            source.Length == 2
            && printing is Printing.Lower
            && !list.IsCommon(source)
            && archive.FrequencyOf(source) * (long)RareBeside < archive.FrequencyOf(quoted)
        );

    // A quoted word must itself be one, or one's possessive: nobody's slip stands for another's.
    private bool IsWord(string word) =>
        list.Contains(word)
        || archive.IsInDocuments(word, 1)
        || (
            word.EndsWith('s')
            && (list.Contains(word[..^1]) || archive.IsInDocuments(word[..^1], 1))
        );

    private static bool IsOfWeight(string word) =>
        NumberWords.IsNumber(word) || WordKinds.IsNegation(word);

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

    private static bool IsNear(string quoted, string source, Printing printing)
    {
        if (source.Length < 2)
        {
            // Of a word of two letters one is left: "y" of "by".
            return printing is Printing.Lower
                && quoted.Length == 2
                && quoted.Contains(source, StringComparison.Ordinal);
        }
        var length = Math.Max(quoted.Length, source.Length);
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

    // Nearer to a negation than to the quoted word, or only as far from it as OCR's commonest confusions.
    private static bool MayBeNegation(string quoted, string source) =>
        Doubtful.Any(negation =>
            EditDistance.Between(negation, source) is { } distance
            && (
                distance < EditDistance.OneLetter || distance < EditDistance.Between(quoted, source)
            )
        );
}
