using Archive.Text;

namespace Archive.Pdf.Originals;

/// <summary>
/// Which words of one text are those of another, in order, where somebody has corrected some: equal runs first, and
/// between them the longest common sequence.
/// </summary>
internal sealed class WordAlignment
{
    // As many comparisons at once; longer stretches are parted at runs of words that come once in both.
    private const long MostComparisons = 1_000_000;
    private const int RunLength = 3;

    // Between two words that are the same, so many others stand for one another.
    private const int MostCorrected = 3;

    private readonly IReadOnlyList<Word> words;
    private readonly IReadOnlyList<Word> others;
    private readonly int[] match;

    private WordAlignment(IReadOnlyList<Word> words, IReadOnlyList<Word> others)
    {
        this.words = words;
        this.others = others;
        match = new int[words.Count];
        Array.Fill(match, -1);
    }

    /// <returns>For each word the other that it is, or -1.</returns>
    public static int[] Align(IReadOnlyList<Word> words, IReadOnlyList<Word> others)
    {
        var alignment = new WordAlignment(words, others);
        alignment.Align(0, words.Count, 0, others.Count, RunLength);
        alignment.MatchCorrected();
        return alignment.match;
    }

    private void Align(int start, int end, int otherStart, int otherEnd, int run)
    {
        while (start < end && otherStart < otherEnd && IsSame(start, otherStart))
        {
            match[start++] = otherStart++;
        }
        while (start < end && otherStart < otherEnd && IsSame(end - 1, otherEnd - 1))
        {
            match[--end] = --otherEnd;
        }
        if (start == end || otherStart == otherEnd)
        {
            return;
        }
        if ((long)(end - start) * (otherEnd - otherStart) <= MostComparisons)
        {
            AlignShort(start, end, otherStart, otherEnd);
            return;
        }
        if (run == 0)
        {
            return;
        }
        var anchors = Anchors(start, end, otherStart, otherEnd, run);
        var (at, otherAt) = (start, otherStart);
        foreach (var (anchor, other) in anchors)
        {
            Align(at, anchor, otherAt, other, run - (anchors.Count == 1 ? 1 : 0));
            match[anchor] = other;
            (at, otherAt) = (anchor + 1, other + 1);
        }
        Align(at, end, otherAt, otherEnd, anchors.Count == 0 ? run - 1 : run);
    }

    private void AlignShort(int start, int end, int otherStart, int otherEnd)
    {
        var rows = end - start;
        var columns = otherEnd - otherStart;
        var longest = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                longest[i, j] = IsSame(start + i, otherStart + j)
                    ? longest[i + 1, j + 1] + 1
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; )
        {
            if (IsSame(start + i, otherStart + j))
            {
                match[start + i++] = otherStart + j++;
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    // Places where a run of words stands that comes once in both, as many as are in the same order.
    private List<(int Word, int Other)> Anchors(
        int start,
        int end,
        int otherStart,
        int otherEnd,
        int run
    )
    {
        var once = Once(words, start, end, run);
        var otherOnce = Once(others, otherStart, otherEnd, run);
        var pairs = once.Where(key => key.Value >= 0)
            .Select(key => (Word: key.Value, Other: otherOnce.GetValueOrDefault(key.Key, -1)))
            .Where(pair => pair.Other >= 0)
            .OrderBy(pair => pair.Word)
            .ToList();
        return Increasing(pairs);
    }

    private static Dictionary<string, int> Once(
        IReadOnlyList<Word> words,
        int start,
        int end,
        int run
    )
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = start; i + run <= end; i++)
        {
            var key = string.Join(' ', Enumerable.Range(i, run).Select(at => words[at].Text));
            places[key] = places.ContainsKey(key) ? -1 : i;
        }
        return places;
    }

    private static List<(int Word, int Other)> Increasing(List<(int Word, int Other)> pairs)
    {
        // The ends of the best sequences of each length, and what came before each pair.
        var ends = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[ends[middle]].Other < pairs[i].Other)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }
        var found = new List<(int, int)>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
        {
            found.Add(pairs[i]);
        }
        found.Reverse();
        return found;
    }

    private void MatchCorrected()
    {
        for (var i = 1; i < match.Length; i++)
        {
            if (match[i] >= 0 || match[i - 1] < 0)
            {
                continue;
            }
            var next = i;
            while (next < match.Length && match[next] < 0)
            {
                next++;
            }
            var count = next - i;
            if (
                next < match.Length
                && count <= MostCorrected
                && match[next] - match[i - 1] - 1 == count
            )
            {
                for (var j = 0; j < count; j++)
                {
                    match[i + j] = match[i - 1] + 1 + j;
                }
            }
            i = next;
        }
    }

    private bool IsSame(int word, int other) => words[word].Text == others[other].Text;
}
