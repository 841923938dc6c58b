namespace Archive.Originals.Pages;

/// <summary>A stripe between two columns, in which no word stands.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
internal readonly record struct Gutter(double Left, double Right)
{
    // In letters' sizes. Spaces between words are rarely wider, and never again and again at one place: over many
    // lines a narrower one is a gutter too.
    private const double Narrowest = 1.1;
    private const double NarrowestOfMany = 0.85;
    private const int Many = 12;

    // Against the space between most words: a typewriter's, and what is recognised of it, are wide.
    private const double WiderThanSpaces = 2;

    public double Middle => (Left + Right) / 2;

    /// <summary>
    /// The gutter of as many bands as have it, from <paramref name="first"/> on, where columns stand on both sides.
    /// </summary>
    /// <param name="space">Between most words, in letters' sizes; see <see cref="SpaceOf"/>.</param>
    /// <param name="end">The band after the last that has it.</param>
    public static Gutter? Find(List<List<PageWord>> bands, int first, double space, out int end)
    {
        end = first;
        Gutter? best = null;
        var size = bands[first].Average(word => word.Size);
        var narrowest = Math.Max(NarrowestOfMany, WiderThanSpaces * space) * size;
        var open = GapsOf(bands[first], narrowest);
        for (var next = first + 1; open.Count > 0; next++)
        {
            var still = new List<Gutter>();
            foreach (var gap in open.OrderByDescending(gap => gap.Right - gap.Left))
            {
                if (next < bands.Count && Narrowed(gap, bands[next], narrowest) is { } narrowed)
                {
                    still.Add(narrowed);
                }
                else if (
                    (next - first >= Many || gap.Right - gap.Left >= Narrowest * size)
                    && ColumnPair.Read(bands, first, next, gap) is { } pair
                    && pair.End > end
                )
                {
                    (best, end) = (gap, pair.End);
                }
            }
            open = still;
        }
        return best;
    }

    /// <param name="words">In the order they were drawn.</param>
    public static double SpaceOf(List<PageWord> words)
    {
        var spaces = new List<double>();
        for (var i = 1; i < words.Count; i++)
        {
            var space = (words[i].Left - words[i - 1].Right) / words[i - 1].Size;
            if (
                space is > 0 and < 3
                && Math.Abs(words[i].Base - words[i - 1].Base) < words[i].Size / 2
            )
            {
                spaces.Add(space);
            }
        }
        spaces.Sort();
        return spaces.Count == 0 ? 0 : spaces[spaces.Count / 2];
    }

    private static List<Gutter> GapsOf(List<PageWord> band, double narrowest)
    {
        var gaps = new List<Gutter>();
        var right = double.PositiveInfinity;
        foreach (var word in band.OrderBy(word => word.Left))
        {
            if (word.Left - right >= narrowest)
            {
                gaps.Add(new Gutter(right, word.Left));
            }
            right = double.IsPositiveInfinity(right) ? word.Right : Math.Max(right, word.Right);
        }
        return gaps;
    }

    // Words that reach into it from one side make it narrower; one that bridges it ends it.
    private static Gutter? Narrowed(Gutter gap, List<PageWord> band, double narrowest)
    {
        var (left, right) = (gap.Left, gap.Right);
        foreach (var word in band)
        {
            if (word.Left < right && word.Right > left)
            {
                (left, right) =
                    word.Right - gap.Left < gap.Right - word.Left
                        ? (Math.Max(left, word.Right), right)
                        : (left, Math.Min(right, word.Left));
            }
        }
        return right - left >= narrowest ? new Gutter(left, right) : null;
    }
}
