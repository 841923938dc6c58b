using System.Collections.Frozen;
using System.Collections.Immutable;
using Archive.Text;

namespace Archive.People;

/// <summary>A printed name → its folded words, without titles, and what of them is a suffix.</summary>
/// <param name="Words">Given names and the last name; hyphens part them.</param>
/// <param name="Suffix">"jr", "iii", or nothing.</param>
internal readonly record struct NameWords(ImmutableArray<string> Words, string Suffix)
{
    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(
        "jr",
        "sr",
        "ii",
        "iii",
        "iv"
    );

    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        (
            "senator sen senators sens representative rep reps representatives congressman congresswoman"
            + " congressmember delegate del resident the honorable hon mr mrs ms miss dr us md phd esq"
        ).Split(' ')
    );

    public static bool IsSuffix(string word) => Suffixes.Contains(word);

    public static NameWords Of(string name)
    {
        var words = Text
            .Words.Read(name, HyphenReading.Parted)
            .Select(word => word.Text)
            .SkipWhile(Titles.Contains)
            .ToList();
        var suffix = "";
        while (words.Count > 1 && (Suffixes.Contains(words[^1]) || Titles.Contains(words[^1])))
        {
            suffix = Suffixes.Contains(words[^1]) ? words[^1] : suffix;
            words.RemoveAt(words.Count - 1);
        }
        return new NameWords([.. words], suffix);
    }
}
