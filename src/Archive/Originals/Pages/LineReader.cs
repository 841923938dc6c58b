namespace Archive.Originals.Pages;

/// <summary>Words of one column → its lines, from above, with words that were drawn in pieces put together.</summary>
internal static class LineReader
{
    private const double SameLine = 0.5;

    // A note's number, a call's letter: it reaches over its line, and half of it may stand above.
    private const double SameLineRaised = 0.3;
    private const int LongestRaised = 4;

    // In letters' sizes: two pieces nearer than this, with no space drawn between, are one word.
    private const double OneWord = 0.07;

    // Against its line's size: a smaller word whose foot stands higher is raised.
    private const double RaisedSize = 0.85;
    private const double RaisedBase = 0.12;

    public static List<PageLine> Read(IEnumerable<PageWord> words)
    {
        var lines = Lines(words);
        foreach (var line in lines)
        {
            Finish(line);
        }
        return [.. lines.OrderByDescending(line => line.Base)];
    }

    /// <summary>The lines alone, their words as they come.</summary>
    public static List<PageLine> Lines(IEnumerable<PageWord> words)
    {
        var lines = new List<PageLine>();
        foreach (var word in words.OrderByDescending(word => word.CoreTop))
        {
            // What stands above was seen before: only the last few lines can be this word's.
            PageLine? own = null;
            for (var i = lines.Count - 1; i >= Math.Max(0, lines.Count - 4); i--)
            {
                var overlap = lines[i].Overlap(word);
                if (overlap > (own?.Overlap(word) ?? 0) && overlap > LeastOverlap(lines[i], word))
                {
                    own = lines[i];
                }
            }
            if (own is null)
            {
                lines.Add(new PageLine(word));
            }
            else
            {
                own.Add(word);
            }
        }
        return lines;
    }

    // The raised word is the higher one, and may be seen before its line.
    private static double LeastOverlap(PageLine line, PageWord word)
    {
        var isWordRaised =
            word.Size < RaisedSize * line.Size
            && word.Base > line.Base
            && word.Length <= LongestRaised;
        var isLineRaised =
            line.Size < RaisedSize * word.Size
            && line.Base > word.Base
            && line.Words.TrueForAll(each => each.Length <= LongestRaised);
        return isWordRaised || isLineRaised ? SameLineRaised : SameLine;
    }

    private static void Finish(PageLine line)
    {
        line.Words.Sort((one, other) => one.Left.CompareTo(other.Left));
        foreach (var word in line.Words)
        {
            word.IsRaised =
                word.Size < RaisedSize * line.Size
                && word.Base > line.Base + (RaisedBase * line.Size);
        }
        for (var i = 1; i < line.Words.Count; i++)
        {
            if (IsOneWord(line.Words[i - 1], line.Words[i]))
            {
                line.Words[i - 1].Append(line.Words[i]);
                line.Words.RemoveAt(i--);
            }
        }
        ReadingDirection.Apply(line.Words);
    }

    private static bool IsOneWord(PageWord word, PageWord next)
    {
        var gap = next.Left - word.Right;
        var size = Math.Min(word.Size, next.Size);
        return !word.EndsWithSpace
            && !next.IsJoined
            && !word.IsRaised
            && !next.IsRaised
            && gap < OneWord * size
            && gap > -0.5 * size;
    }
}
