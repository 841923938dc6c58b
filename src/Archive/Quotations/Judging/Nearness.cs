namespace Archive.Quotations.Judging;

/// <summary>Whether so few letters part two words that one may be the other misread.</summary>
internal static class Nearness
{
    private const int ShortestOfSomewhatNear = 4;

    public static bool IsNear(string quoted, string source, Printing printing)
    {
        if (source.Length < 2)
        {
            // Of a word of two letters one is left: "y" of "by".
            return printing is Printing.Lower
                && quoted.Length == 2
                && quoted.Contains(source, StringComparison.Ordinal);
        }
        return AreWithin(Letters(quoted, source), quoted, source);
    }

    /// <summary>A letter farther, of words that are not short.</summary>
    public static bool IsSomewhatNear(string quoted, string source) =>
        Math.Min(quoted.Length, source.Length) >= ShortestOfSomewhatNear
        && AreWithin(Letters(quoted, source) + 1, quoted, source);

    private static bool AreWithin(int letters, string quoted, string source) =>
        EditDistance.Within(letters * EditDistance.OneLetter, quoted, source) is not null;

    private static int Letters(string quoted, string source) =>
        quoted.Length < 2
            ? 0
            : Math.Max(quoted.Length, source.Length) switch
            {
                <= 5 => 1,
                <= 9 => 2,
                _ => 3,
            };
}
