namespace Archive.Originals.Painting;

/// <summary>The part of a page that may be painted on.</summary>
/// <param name="Box">Nothing outside of it is.</param>
/// <param name="IsExact">Everything inside of it is.</param>
internal readonly record struct Clip(Box Box, bool IsExact)
{
    public Clip Within(IReadOnlyList<Outline> path)
    {
        if (path.Count == 0)
        {
            return this;
        }
        var box = path[0].Box;
        foreach (var outline in path)
        {
            box = new Box(
                Math.Min(box.Left, outline.Box.Left),
                Math.Min(box.Bottom, outline.Box.Bottom),
                Math.Max(box.Right, outline.Box.Right),
                Math.Max(box.Top, outline.Box.Top)
            );
        }
        return new Clip(Box.Meet(box), IsExact && path is [{ IsRectangle: true }]);
    }
}
