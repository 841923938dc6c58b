using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Text;

namespace Archive.Documents;

/// <summary>
/// The words that an <see cref="Anchor"/> carries, so that they can be compared with those that stand in its place now. The
/// shapes nested here are all there are. Two texts are the same words where search takes them for the same.
/// </summary>
public abstract partial record AnchorWords
{
    // Hexadecimal digits of a SHA-256: enough that no correction is taken for none.
    private const int DigestLength = 12;

    private AnchorWords() { }

    /// <summary>All of them, as they stand.</summary>
    public sealed record Whole(string Text) : AnchorWords
    {
        public override bool Are(string words) => Folded(words) == Folded(Text);

        public override string ToString() => Text;
    }

    /// <summary>How many words begin and end, and a digest of all of them: an address must not grow with what it names.</summary>
    public sealed record Ends(string Head, string Digest, string Tail) : AnchorWords
    {
        public override bool Are(string words) => DigestOf(words) == Digest;

        /// <summary>As in "The cranes~3f9a0c2144aa~stood still".</summary>
        public override string ToString() => $"{Head}~{Digest}~{Tail}";
    }

    /// <summary>For people: of what was abridged, the beginning and the end.</summary>
    public string Shown =>
        this switch
        {
            Ends ends => $"{ends.Head} … {ends.Tail}",
            Whole whole => whole.Text,
            _ => throw new InvalidOperationException("No such words."),
        };

    /// <summary>Whether other words, of the document as it is now, are the same.</summary>
    public abstract bool Are(string words);

    /// <summary>As an address has them: see <see cref="ToString"/> of each shape.</summary>
    /// <returns>Null where there are none.</returns>
    public static AnchorWords? Read(string? written) =>
        string.IsNullOrWhiteSpace(written) ? null
        : Abridged().Match(written) is { Success: true } ends
            ? new Ends(ends.Groups[1].Value, ends.Groups[2].Value, ends.Groups[3].Value)
        : new Whole(written);

    /// <param name="longest">UTF-16 units: of longer ones a head and a tail of a third of that are kept.</param>
    public static AnchorWords Of(string words, int longest)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Length <= longest && !Abridged().IsMatch(words))
        {
            return new Whole(words);
        }
        var kept = Math.Min(longest / 3, words.Length / 2);
        var head = words.LastIndexOf(' ', kept) is > 0 and var space ? space : Whole(kept);
        var tail =
            words.IndexOf(' ', words.Length - kept) is > 0 and var after && after + 1 < words.Length
                ? after + 1
                : Whole(words.Length - kept);
        return new Ends(words[..head], DigestOf(words), words[tail..]);

        // Never between the two units of one character.
        int Whole(int at) =>
            at > 0 && at < words.Length && char.IsSurrogatePair(words[at - 1], words[at])
                ? at + 1
                : at;
    }

    private static string DigestOf(string words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Folded(words))))[
            ..DigestLength
        ];

    // Signs that are no words are compared as they are.
    private static string Folded(string text)
    {
        var words = Words.Read(text, HyphenReading.Parted);
        return words.Count > 0
            ? string.Join(' ', words.Select(word => word.Text))
            : string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));
    }

    [GeneratedRegex("^([^~]*)~([0-9a-f]{12})~([^~]*)$")]
    private static partial Regex Abridged();
}
