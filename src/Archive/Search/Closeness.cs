using Archive.Text;

namespace Archive.Search;

/// <summary>
/// How much of a quotation stands in a text in its order and close together: the best local alignment, by what the words
/// tell, all of them and not only the rare ones.
/// </summary>
internal sealed class Closeness
{
    // A share of the average worth of a word: each word in between costs this much.
    private const float WordsBetween = 30;
    private const int NotQuoted = -1;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly int[] quoted;
    private readonly float[] worths;

    public Closeness(IReadOnlyList<string> quoted, Func<string, float> worthOf)
    {
        this.quoted = [.. quoted.Select(NumberOf)];
        worths = [.. quoted.Select(worthOf)];
    }

    /// <summary>From 0 to 1.</summary>
    public float Of(IReadOnlyList<Word> text)
    {
        var total = worths.Sum();
        if (total <= 0)
        {
            return 0;
        }
        var words = text.Select(word => numbers.GetValueOrDefault(word.Text, NotQuoted)).ToArray();
        var gap = total / worths.Length / WordsBetween;
        var above = new float[words.Length + 1];
        var current = new float[words.Length + 1];
        var best = 0f;
        for (var row = 0; row < worths.Length; row++)
        {
            var (word, worth) = (quoted[row], worths[row]);
            var left = 0f;
            for (var column = 0; column < words.Length; column++)
            {
                var score = Math.Max(above[column + 1], left) - gap;
                if (words[column] == word)
                {
                    score = Math.Max(score, above[column] + worth);
                }
                current[column + 1] = left = Math.Max(0, score);
                best = Math.Max(best, score);
            }
            (above, current) = (current, above);
        }
        return best / total;
    }

    private int NumberOf(string word)
    {
        numbers.TryAdd(word, numbers.Count);
        return numbers[word];
    }
}
