namespace Archive.Originals.Pages;

/// <summary>A page that was laid askew on the scanner: its lines climb or fall, and are straightened to be told apart.</summary>
internal static class Skew
{
    // In points: shorter runs of words show the letters' unevenness, not the page's.
    private const double ShortestRun = 80;
    private const int FewestRuns = 3;

    // What lies straighter is left as it is; what climbs more is no scan.
    private const double Least = 0.0015;
    private const double Most = 0.2;

    /// <param name="words">In the order they were drawn.</param>
    public static void Straighten(List<PageWord> words)
    {
        var slopes = new List<double>();
        var first = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && GoesOn(words[i - 1], words[i]))
            {
                continue;
            }
            var run = words[i - 1].Left - words[first].Left;
            if (run > ShortestRun)
            {
                slopes.Add((words[i - 1].Base - words[first].Base) / run);
            }
            first = i;
        }
        if (slopes.Count < FewestRuns)
        {
            return;
        }
        slopes.Sort();
        var slope = slopes[slopes.Count / 2];
        if (Math.Abs(slope) is > Least and < Most)
        {
            foreach (var word in words)
            {
                word.Straighten(slope);
            }
        }
    }

    private static bool GoesOn(PageWord word, PageWord next) =>
        next.Left > word.Left
        && next.Left - word.Right < 2 * word.Size
        && Math.Abs(next.Base - word.Base) < 0.4 * Math.Max(word.Size, next.Size);
}
