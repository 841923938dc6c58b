using System.Collections.Immutable;
using System.Numerics;

namespace Archive.Quotations.Lexicon;

/// <summary>Words by length and by the set of their letters, so that those a few letters from another are found without comparing all.</summary>
internal sealed class LetterSets
{
    private readonly ImmutableArray<(uint Letters, string Word)>[] byLength;

    public LetterSets(IEnumerable<string> words)
    {
        var lengths = words
            .GroupBy(word => word.Length)
            .ToDictionary(
                group => group.Key,
                group => group.Select(word => (LettersOf(word), word)).ToImmutableArray()
            );
        byLength =
        [
            .. Enumerable
                .Range(0, lengths.Keys.DefaultIfEmpty(0).Max() + 1)
                .Select(length => lengths.GetValueOrDefault(length, [])),
        ];
    }

    /// <summary>Words that so many changed letters may make of this one, and some that they may not.</summary>
    public IEnumerable<string> Near(string word, int letters)
    {
        var own = LettersOf(word);
        var last = Math.Min(word.Length + letters, byLength.Length - 1);
        for (var length = Math.Max(1, word.Length - letters); length <= last; length++)
        {
            foreach (var (set, other) in byLength[length])
            {
                // A letter changed into another, or one into two, are up to three of the set.
                if (BitOperations.PopCount(own ^ set) <= 3 * letters)
                {
                    yield return other;
                }
            }
        }
    }

    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= letter is >= 'a' and <= 'z' ? 1u << (letter - 'a') : 1u << 31;
        }
        return letters;
    }
}
