namespace Archive.Text;

/// <summary>
/// A folded text, the text it was folded from, and the map between their offsets. Made by
/// <see cref="TextNormalizer"/>; comparison happens in the folded text, citation in the source.
/// </summary>
public sealed class NormalizedText
{
    // One entry a folded unit: the source unit it came from, and the source unit after the last one
    // it stands for. A text that folding left at the same length, unit by unit, needs neither.
    private readonly int[]? starts;
    private readonly int[]? ends;

    internal NormalizedText(string source, string text, int[]? starts, int[]? ends)
    {
        Source = source;
        Text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /// <summary>The text as it was given.</summary>
    public string Source { get; }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>
    /// The source letters that a span of the folded text stands for. Letters folded away at the edges
    /// are not part of it; those inside it are.
    /// </summary>
    public TextSpan ToSource(TextSpan folded)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folded.Start, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(folded.End, Text.Length);
        if (starts is null || ends is null)
        {
            return folded;
        }
        if (folded.IsEmpty)
        {
            var at = folded.Start < starts.Length ? starts[folded.Start] : Source.Length;
            return new(at, at);
        }
        return new(starts[folded.Start], ends[folded.End - 1]);
    }

    /// <summary>
    /// The folded units that stand for any letter of a span of the source; empty, at its place, where
    /// all of it was folded away.
    /// </summary>
    public TextSpan ToFolded(TextSpan source)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(source.Start, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(source.End, Source.Length);
        if (starts is null || ends is null)
        {
            return source;
        }
        var first = FirstAbove(ends, source.Start);
        var last = FirstAbove(starts, source.End - 1);
        return new(first, Math.Max(first, last));
    }

    // Both maps never fall, so the first entry greater than the offset is found by halving.
    private static int FirstAbove(int[] map, int offset)
    {
        var low = 0;
        var high = map.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (map[middle] > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return low;
    }
}
