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
    private const int LongWord = 8;
    private const int LongerWord = 12;

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

    public bool Allows(string quoted, SourceWord source) =>
        !list.IsEmpty
        && quoted != source.Text
        && !IsOfWeight(quoted)
        && (IsLookAlike(quoted, source.Text) || !IsOfWeight(source.Text))
        && IsNear(quoted, source.Text, source.Printing)
        && !IsFormOf(quoted, source.Text)
        && !MayBeNegation(quoted, source.Text)
        && !MayBeAbbreviation(source)
        && !MayBeName(quoted, source)
        && !IsContraction(source)
        && !IsKnownBeside(quoted, source)
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
    private bool IsKnownBeside(string quoted, SourceWord source)
    {
        var isRareException =
            source is { Text.Length: 2, Printing: Printing.Lower }
            && !list.IsCommon(source.Text)
            && archive.FrequencyOf(source.Text) * (long)RareBeside < archive.FrequencyOf(quoted);
        var isShort = source.Text.Length <= 2;
        return !isRareException
            && (IsKnown(source.Text, source.Printing) || (!isShort && source.IsRepeated));
    }

    private static bool MayBeAbbreviation(SourceWord source) => source.IsAbbreviation;

    // A name is in no list. It is a slip only where no name is so spelled, where its document has the quoted one too, or where a long
    // word that is known lacks nothing but a letter in eight.
    private bool MayBeName(string quoted, SourceWord source) =>
        source.Printing is not Printing.Lower
        && list.IsSpellable(source.Text)
        && !source.IsBeside(quoted)
        && !(IsNearlyLongWord(quoted, source.Text) && IsKnown(quoted, Printing.Any));

    private static bool IsNearlyLongWord(string quoted, string source) =>
        quoted.Length >= LongWord
        && EditDistance.Between(quoted, source)
            <= (quoted.Length >= LongerWord ? 2 : 1) * EditDistance.OneLetter;

    // "we've" is in no list either.
    private bool IsContraction(SourceWord source) =>
        source.Head is { } head && IsKnown(head, source.Printing);

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

    /// <summary>Whether so few letters part two words that one may be the other misread.</summary>
    public static bool IsNear(string quoted, string source, Printing printing)
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

    // "webcasts" is in no list and is no slip of "webcast".
    private static bool IsFormOf(string quoted, string source) =>
        Suffixes.Any(suffix =>
            source == quoted + suffix
            || (quoted == source + suffix && !quoted.EndsWith("ss", StringComparison.Ordinal))
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
