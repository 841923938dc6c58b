namespace Archive.Originals.Pages;

/// <summary>
/// The words of a page → its columns, in the order in which they are read. From above: bands of words between which
/// nothing stands; bands one below the other that leave the same gutter free are read side by side, the left side first;
/// the rest is read as it comes.
/// </summary>
internal sealed class ReadingOrder
{
    private const int Deepest = 12;

    private readonly List<List<PageWord>> columns = [];

    private readonly double space;

    private ReadingOrder(double space) => this.space = space;

    public static List<List<PageWord>> Of(List<PageWord> words)
    {
        var order = new ReadingOrder(Gutter.SpaceOf(words));
        order.Read(words, 0);
        return order.columns;
    }

    private void Read(List<PageWord> words, int depth)
    {
        var bands = BandsOf(words);
        var plain = new List<PageWord>();
        for (var first = 0; first < bands.Count; )
        {
            var end = first;
            var gutter = depth < Deepest ? Gutter.Find(bands, first, space, out end) : null;
            if (gutter is { } found)
            {
                Flush(plain);
                plain = [];
                var beside = bands[first..end].SelectMany(band => band).ToList();
                Read(beside.FindAll(word => word.Right <= found.Middle), depth + 1);
                Read(beside.FindAll(word => word.Right > found.Middle), depth + 1);
                first = end;
            }
            else
            {
                plain.AddRange(bands[first]);
                first++;
            }
        }
        Flush(plain);
    }

    private void Flush(List<PageWord> words)
    {
        if (words.Count > 0)
        {
            columns.Add(words);
        }
    }

    // Each a list of words; no word of one is as high as any of the next.
    private static List<List<PageWord>> BandsOf(List<PageWord> words)
    {
        var bands = new List<List<PageWord>>();
        var bottom = double.PositiveInfinity;
        foreach (var word in words.OrderByDescending(word => word.CoreTop))
        {
            if (word.CoreTop < bottom)
            {
                bands.Add([]);
                bottom = word.CoreBottom;
            }
            bands[^1].Add(word);
            bottom = Math.Min(bottom, word.CoreBottom);
        }
        return bands;
    }
}
