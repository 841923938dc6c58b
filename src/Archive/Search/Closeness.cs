using Archive.Text;

namespace Archive.Search;

/// <summary>
/// How much of a quotation stands in a text in its order and close together: the best local alignment, by what the words
/// tell, all of them and not only the rare ones.
/// </summary>
internal sealed class Closeness(IReadOnlyList<string> quoted, Func<string, float> worthOf)
{
    // A share of the average worth of a word: each word in between costs this much.
    private const float WordsBetween = 30;

    private readonly float[] worths = [.. quoted.Select(worthOf)];

    /// <summary>From 0 to 1.</summary>
    public float Of(IReadOnlyList<Word> text)
    {
        var total = worths.Sum();
        if (total <= 0)
        {
            return 0;
        }
        var gap = total / worths.Length / WordsBetween;
        var above = new float[text.Count + 1];
        var current = new float[text.Count + 1];
        var best = 0f;
        for (var row = 0; row < worths.Length; row++)
        {
            current[0] = 0;
            var (word, worth) = (quoted[row], worths[row]);
            for (var column = 1; column <= text.Count; column++)
            {
                var score = Math.Max(above[column], current[column - 1]) - gap;
                if (text[column - 1].Text.Equals(word, StringComparison.Ordinal))
                {
                    score = Math.Max(score, above[column - 1] + worth);
                }
                current[column] = Math.Max(0, score);
                best = Math.Max(best, score);
            }
            (above, current) = (current, above);
        }
        return best / total;
    }
}
