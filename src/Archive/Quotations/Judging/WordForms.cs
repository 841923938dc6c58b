using System.Collections.Immutable;

namespace Archive.Quotations.Judging;

/// <summary>A word with its regular endings, whether or not a list has them: "webcasts", "redesignated".</summary>
internal static class WordForms
{
    private const int ShortestStem = 3;

    // Those of one ending are the same form.
    private static readonly ImmutableArray<ImmutableArray<string>> Endings =
    [
        [""],
        ["s", "es"],
        ["d", "ed"],
        ["ing"],
        ["ly"],
    ];

    /// <summary>The word with and without an ending.</summary>
    public static IEnumerable<string> Of(string word)
    {
        foreach (var ending in Endings.SelectMany(same => same).Where(ending => ending.Length > 0))
        {
            yield return word + ending;
            if (EndsWith(word, ending) && word.Length >= ending.Length + ShortestStem)
            {
                yield return word[..^ending.Length];
            }
        }
    }

    /// <summary>Whether they are different forms of one word, spelled as forms are.</summary>
    public static bool Are(string one, string other) =>
        Endings.Any(ending =>
            Endings.Any(otherEnding =>
                ending != otherEnding
                && ending.Any(end => otherEnding.Any(end2 => ShareStem(one, end, other, end2)))
            )
        );

    private static bool ShareStem(string one, string ending, string other, string otherEnding) =>
        one.Length > ending.Length
        && EndsWith(one, ending)
        && EndsWith(other, otherEnding)
        && one.AsSpan(..^ending.Length).SequenceEqual(other.AsSpan(..^otherEnding.Length));

    // "congress" is no plural.
    private static bool EndsWith(string word, string ending) =>
        word.EndsWith(ending, StringComparison.Ordinal)
        && !(ending == "s" && word.EndsWith("ss", StringComparison.Ordinal));
}
