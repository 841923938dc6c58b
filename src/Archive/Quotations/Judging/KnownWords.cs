using Archive.Quotations.Lexicon;
using Archive.Search;

namespace Archive.Quotations.Judging;

/// <summary>The words of the list and of the archive, which tell a word of a source from a slip.</summary>
internal sealed class KnownWords(WordList list, SourceLookup archive)
{
    private const int DocumentsThatMakeAWord = 4;
    private const int DocumentsThatMakeAName = 2;

    // Of "redesignate" the list has "designate". Prefixes that deny ("un", "non") make another word.
    private static readonly string[] Prefixes =
    [
        "re",
        "pre",
        "over",
        "co",
        "sub",
        "inter",
        "multi",
    ];

    public WordList List { get; } = list;

    /// <summary>
    /// A word of the list, or one that the archive uses; of a word in small letters, so printed, since "Hal" is a name and "hal"
    /// no word. A single letter is none, but for "a" and "i".
    /// </summary>
    public bool IsKnown(string word, Printing printing) =>
        List.IsCommon(word)
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

    /// <summary>Whether somebody may have quoted it: it is listed or somewhere in the archive, it or what it is made of.</summary>
    public bool IsWord(string word) =>
        IsAnywhere(word)
        || (word.EndsWith('s') && IsAnywhere(word[..^1]))
        || Prefixes.Any(prefix =>
            word.StartsWith(prefix, StringComparison.Ordinal)
            && List.IsCommon(word[prefix.Length..])
        );

    /// <summary>Whether no second document has it.</summary>
    public bool IsNowhereElse(string word) => !archive.IsInDocuments(word, 2);

    /// <summary>Whether the archive has the one word so many times as often as the other, or oftener.</summary>
    public bool IsRarer(string word, string other, int times) =>
        archive.FrequencyOf(word) * (long)times < archive.FrequencyOf(other);

    private bool IsAnywhere(string word) => List.Contains(word) || archive.IsInDocuments(word, 1);
}
