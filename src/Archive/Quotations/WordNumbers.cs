namespace Archive.Quotations;

/// <summary>
/// Numbers for a quotation's words, and for what neighbours among them make when written as one, so that the
/// <see cref="AlignmentTable"/> compares numbers. A word of the document that is none of them has -1.
/// </summary>
internal sealed class WordNumbers
{
    // What no document's word can be numbered, so that two such never count as the same.
    private const int None = -1;
    private const int NoneJoined = -2;
    private const int LongestJoined = 64;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byLetters;

    public WordNumbers() => byLetters = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Give(string word) =>
        numbers.TryGetValue(word, out var number) ? number : numbers[word] = numbers.Count;

    /// <summary>Entry i: the number of the <paramref name="count"/> words that end with word i, written as one.</summary>
    public int[] GiveJoined(int words, Func<int, string> word, int count)
    {
        var joined = new int[words];
        Array.Fill(joined, NoneJoined);
        for (var i = count - 1; i < words; i++)
        {
            var letters = string.Concat(
                Enumerable.Range(i - count + 1, count).Select(part => word(part))
            );
            if (letters.Length <= LongestJoined)
            {
                joined[i] = Give(letters);
            }
        }
        return joined;
    }

    public int[] Find(int words, Func<int, string> word)
    {
        var found = new int[words];
        for (var i = 0; i < words; i++)
        {
            found[i] = numbers.GetValueOrDefault(word(i), None);
        }
        return found;
    }

    /// <summary>As <see cref="GiveJoined"/>, and gives no new numbers.</summary>
    public int[] FindJoined(int words, Func<int, string> word, int count)
    {
        var joined = new int[words];
        Span<char> letters = stackalloc char[LongestJoined];
        for (var i = 0; i < words; i++)
        {
            joined[i] = NoneJoined - 1;
            if (i < count - 1)
            {
                continue;
            }
            var length = 0;
            for (var part = i - count + 1; part <= i && length >= 0; part++)
            {
                var next = word(part);
                length = next.AsSpan().TryCopyTo(letters[length..]) ? length + next.Length : -1;
            }
            if (length > 0 && byLetters.TryGetValue(letters[..length], out var number))
            {
                joined[i] = number;
            }
        }
        return joined;
    }
}
