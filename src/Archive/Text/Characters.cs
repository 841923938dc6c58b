using System.Buffers;
using System.Globalization;
using System.Text;

namespace Archive.Text;

/// <summary>
/// Which characters a text may hold: all but control characters, halves of surrogate pairs and noncharacters (U+FFFE,
/// U+FDD0), which no rendering could print and some libraries cannot bear. The door through which every text comes in.
/// </summary>
public static class Characters
{
    /// <summary>What stands in place of a character that may not: "�".</summary>
    public const char Replacement = '\uFFFD';

    // Every unit of an unfit character is one of these, and so is each half of a pair.
    private static readonly SearchValues<char> Suspects = SearchValues.Create([
        .. Units(0x00, 0x08),
        .. Units(0x0E, 0x1F),
        .. Units(0x7F, 0x9F),
        .. Units(0xD800, 0xDFFF),
        .. Units(0xFDD0, 0xFDEF),
        .. Units(0xFFFE, 0xFFFF),
    ]);

    private static readonly SearchValues<char> OddLineEnds = SearchValues.Create("\r\f\v\x85");

    /// <summary>Line ends, tabs, form feeds and their like are white space, and may.</summary>
    public static bool MayStand(Rune character) =>
        character.Value < 0xA0
            ? character.Value is (>= ' ' and < 0x7F) or (>= '\t' and <= '\r') or 0x85
            : (character.Value & 0xFFFE) != 0xFFFE
                && character.Value is not (>= 0xFDD0 and <= 0xFDEF);

    /// <summary>The text with U+FFFD for each character that may not stand in it; itself where all may.</summary>
    public static string Clean(string text) => Clean(text, out _);

    /// <param name="unfit">What was replaced; null where nothing was.</param>
    public static string Clean(string text, out UnfitCharacters? unfit)
    {
        ArgumentNullException.ThrowIfNull(text);
        unfit = null;
        if (NextUnfit(text, 0) is not { } first)
        {
            return text;
        }
        var clean = new StringBuilder(text.Length);
        var count = 0;
        var done = 0;
        for (TextSpan? next = first; next is { } span; next = NextUnfit(text, done))
        {
            clean.Append(text, done, span.Start - done).Append(Replacement);
            done = span.End;
            count++;
        }
        unfit = new UnfitCharacters(
            count,
            1 + text.AsSpan(0, first.Start).Count('\n'),
            NameOf(text, first)
        );
        return clean.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>As <see cref="Clean(string)"/>, with line ends that are '\n', and spaces for form feeds and their like.</summary>
    public static string Allow(string text) => Allow(text, out _);

    /// <param name="unfit">What was replaced by U+FFFD; null where nothing was.</param>
    public static string Allow(string text, out UnfitCharacters? unfit)
    {
        var clean = Clean(text, out unfit);
        return clean.AsSpan().ContainsAny(OddLineEnds)
            ? clean
                .Replace("\r\n", "\n", StringComparison.Ordinal)
                .Replace('\r', '\n')
                .Replace('\f', ' ')
                .Replace('\v', ' ')
                .Replace('\x85', ' ')
            : clean;
    }

    /// <summary>At most so many UTF-16 units of a text's beginning, cut between what a reader takes for characters.</summary>
    /// <remarks>
    /// A letter keeps its accents, and a family of emoji stays together, unless it alone is longer: then it is cut between
    /// code points.
    /// </remarks>
    public static string Head(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= longest)
        {
            return text;
        }
        var end = 0;
        // Two units more tell whether what ends there goes on.
        var looked = text.AsSpan(0, Math.Min(text.Length, longest + 2));
        for (int next; (next = end + LengthOfFirst(looked[end..])) <= longest; )
        {
            end = next;
        }
        return text[..(end > 0 ? end : BetweenPairs(text, longest))];
    }

    /// <summary>The same of its end.</summary>
    public static string Tail(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = text.Length - longest;
        if (start <= 0)
        {
            return text;
        }
        // Characters can be told only from where one begins: from a blank or a text's beginning.
        var at = text.AsSpan(0, start).LastIndexOfAny(' ', '\n') + 1;
        while (at < start)
        {
            at += LengthOfFirst(text.AsSpan(at));
        }
        return text[(at < text.Length ? at : BetweenPairs(text, start))..];
    }

    private static int LengthOfFirst(ReadOnlySpan<char> text) =>
        Math.Max(1, StringInfo.GetNextTextElementLength(text));

    private static int BetweenPairs(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;

    private static TextSpan? NextUnfit(string text, int from)
    {
        for (var at = from; at < text.Length; )
        {
            var suspect = text.AsSpan(at).IndexOfAny(Suspects);
            if (suspect < 0)
            {
                return null;
            }
            at += suspect;
            if (!Rune.TryGetRuneAt(text, at, out var character))
            {
                return new TextSpan(at, at + 1);
            }
            var end = at + character.Utf16SequenceLength;
            if (!MayStand(character))
            {
                return new TextSpan(at, end);
            }
            at = end;
        }
        return null;
    }

    private static string NameOf(string text, TextSpan span) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"U+{(Rune.TryGetRuneAt(text, span.Start, out var character) ? character.Value : text[span.Start]):X4}"
        );

    private static IEnumerable<char> Units(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(unit => (char)unit);
}
