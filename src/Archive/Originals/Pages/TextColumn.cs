namespace Archive.Originals.Pages;

/// <summary>Lines of a page that are read one after the other.</summary>
/// <param name="Frame">In which the lines stand.</param>
/// <param name="Bottom">Of the page, in the frame.</param>
/// <param name="Top">Of the page, in the frame.</param>
internal sealed record TextColumn(TextFrame Frame, double Bottom, double Top, List<PageLine> Lines)
{
    /// <summary>How far a place is up the page: 0 at its foot, 1 at its head.</summary>
    public double HeightOf(PageLine line) => (line.Base - Bottom) / Math.Max(1, Top - Bottom);
}
