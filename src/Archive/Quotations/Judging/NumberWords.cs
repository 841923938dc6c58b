using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Archive.Quotations.Judging;

/// <summary>Words that are numbers, in digits or spelled, and what makes two of them the same number.</summary>
internal static class NumberWords
{
    private const string Units =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        + "eighteen nineteen twenty";

    private const string Ordinals =
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth";

    private const string Tens = "thirty forty fifty sixty seventy eighty ninety";

    private const string Measures =
        "hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens double triple "
        + "twice once";

    private static readonly FrozenDictionary<string, string> Spelled = Numbered(Units, 0, 1, false)
        .Concat(Numbered(Tens, 30, 10, false))
        .Concat(Numbered(Ordinals, 0, 1, true))
        .Concat(Measures.Split(' ').Select(word => KeyValuePair.Create(word, word)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Those that are spelled.</summary>
    public static ImmutableArray<string> All => Spelled.Keys;

    /// <summary>
    /// Whether the word counts: a number, an ordinal, a name that is mostly its number ("f16"). A single digit in a longer
    /// word of letters ("0nd") is a letter misread.
    /// </summary>
    public static bool IsNumber(string word)
    {
        if (Spelled.ContainsKey(word))
        {
            return true;
        }
        var digits = word.Count(char.IsDigit);
        return digits > 1 || (digits == 1 && (word.Length <= 2 || IsOrdinal(word)));
    }

    public static bool HasDigit(string word) => word.Any(char.IsDigit);

    /// <summary>The same for "five" and "5".</summary>
    public static string Value(string word) => Spelled.GetValueOrDefault(word, word);

    /// <summary>Four digits that may be a year of our time.</summary>
    public static bool IsYear(string word) =>
        word.Length == 4
        && (
            word.StartsWith("19", StringComparison.Ordinal)
            || word.StartsWith("20", StringComparison.Ordinal)
        )
        && word.All(char.IsAsciiDigit);

    private static IEnumerable<KeyValuePair<string, string>> Numbered(
        string words,
        int first,
        int step,
        bool isOrdinal
    ) =>
        words
            .Split(' ')
            .Select(
                (word, i) =>
                {
                    var value = (first + (i * step)).ToString(CultureInfo.InvariantCulture);
                    return KeyValuePair.Create(
                        word,
                        isOrdinal ? value + Ending(first + (i * step)) : value
                    );
                }
            );

    private static string Ending(int value) =>
        value switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };

    private static bool IsOrdinal(string word) =>
        word is "1st" or "2nd" or "3rd"
        || (
            word.Length == 3
            && word.EndsWith("th", StringComparison.Ordinal)
            && char.IsAsciiDigit(word[0])
        );
}
