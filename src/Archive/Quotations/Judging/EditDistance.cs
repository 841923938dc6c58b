namespace Archive.Quotations.Judging;

/// <summary>
/// How many letters part two words: changed, lost, gained or exchanged with a neighbour. Letters that OCR takes for
/// each other (rn and m, l and 1, c and e) count half. In half letters.
/// </summary>
internal static class EditDistance
{
    public const int OneLetter = 2;
    private const int Confusion = 1;
    private const int LongestWord = 40;

    /// <summary>Null for words too long to be compared.</summary>
    public static int? Between(string one, string other) => Within(int.MaxValue, one, other);

    /// <summary>Null where it is more than so many half letters, which costs less to find out.</summary>
    public static int? Within(int most, string one, string other)
    {
        if (
            one.Length > LongestWord
            || other.Length > LongestWord
            || Math.Abs(one.Length - other.Length) * Confusion > most
        )
        {
            return null;
        }
        var width = other.Length + 1;
        Span<int> table = stackalloc int[(one.Length + 1) * width];
        var leastAbove = 0;
        for (var i = 0; i <= one.Length; i++)
        {
            var least = int.MaxValue;
            for (var j = 0; j <= other.Length; j++)
            {
                var cheapest =
                    i == 0 ? j * OneLetter
                    : j == 0 ? i * OneLetter
                    : Cheapest(one, other, i, j, table, width);
                table[(i * width) + j] = cheapest;
                least = Math.Min(least, cheapest);
            }
            // A step goes two rows on at most.
            if (least > most && leastAbove > most)
            {
                return null;
            }
            leastAbove = least;
        }
        return table[^1] <= most ? table[^1] : null;
    }

    private static int Cheapest(string one, string other, int i, int j, Span<int> table, int width)
    {
        var above = (i - 1) * width;
        var here = i * width;
        var cheapest = Math.Min(
            table[above + j - 1] + Change(one[i - 1], other[j - 1]),
            Math.Min(table[above + j], table[here + j - 1]) + OneLetter
        );
        if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
        {
            cheapest = Math.Min(cheapest, table[((i - 2) * width) + j - 2] + OneLetter);
        }
        if (i > 1 && IsPair(one.AsSpan(i - 2, 2), other[j - 1]))
        {
            cheapest = Math.Min(cheapest, table[((i - 2) * width) + j - 1] + Confusion);
        }
        if (j > 1 && IsPair(other.AsSpan(j - 2, 2), one[i - 1]))
        {
            cheapest = Math.Min(cheapest, table[above + j - 2] + Confusion);
        }
        return cheapest;
    }

    private static int Change(char one, char other) =>
        one == other ? 0
        : AreAlike(one, other) || AreAlike(other, one) ? Confusion
        : OneLetter;

    private static bool AreAlike(char one, char other) =>
        (one, other)
            is
                ('l', '1')
                or
                ('i', '1')
                or
                ('l', 'i')
                or
                ('o', '0')
                or
                ('c', 'e')
                or
                ('s', '5')
                or
                ('b', '6')
                or
                ('f', 't')
                or
                ('u', 'v')
                or
                ('h', 'b');

    private static bool IsPair(ReadOnlySpan<char> pair, char single) =>
        (pair is "rn" && single is 'm')
        || (pair is "vv" && single is 'w')
        || (pair is "cl" && single is 'd')
        || (pair is "ii" && single is 'u')
        || (pair is "li" && single is 'h');
}
