using System.Collections.Immutable;

namespace Archive.Quotations.Judging;

/// <summary>Words for which no slip may stand, numbers and negations, and those that a misread word may have been.</summary>
internal static class Weight
{
    /// <summary>What a misread word might as well have been.</summary>
    public static readonly ImmutableArray<string> Doubtful =
    [
        "no",
        "not",
        "none",
        "never",
        "cannot",
        "only",
        "without",
        .. NumberWords.All,
    ];

    public static bool Has(string word) => NumberWords.IsNumber(word) || WordKinds.IsNegation(word);

    /// <summary>Whether they differ in nothing but digits for letters: "0f", "1n", "0ther".</summary>
    public static bool IsMisreadAsDigits(string quoted, string source) =>
        source.Any(char.IsAsciiLetter)
        && quoted.Length == source.Length
        && quoted
            .Zip(source)
            .All(pair =>
                pair.First == pair.Second
                || pair is ('o', '0') or ('i', '1') or ('l', '1') or ('s', '5') or ('b', '6')
            );
}
