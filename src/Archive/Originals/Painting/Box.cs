using UglyToad.PdfPig.Core;

namespace Archive.Originals.Painting;

/// <summary>An upright rectangle on a page as it is shown, in points.</summary>
internal readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    public static Box Nothing { get; } = new(0, 0, 0, 0);

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public double Area => IsEmpty ? 0 : Width * Height;

    public bool IsEmpty => !(Right > Left && Top > Bottom);

    public static Box Around(PdfRectangle rectangle) =>
        Around([
            rectangle.BottomLeft,
            rectangle.BottomRight,
            rectangle.TopLeft,
            rectangle.TopRight,
        ]);

    public static Box Around(ReadOnlySpan<PdfPoint> points)
    {
        var (left, bottom) = (double.PositiveInfinity, double.PositiveInfinity);
        var (right, top) = (double.NegativeInfinity, double.NegativeInfinity);
        foreach (var point in points)
        {
            (left, bottom) = (Math.Min(left, point.X), Math.Min(bottom, point.Y));
            (right, top) = (Math.Max(right, point.X), Math.Max(top, point.Y));
        }
        return new Box(left, bottom, right, top);
    }

    /// <summary>What both have in common, which may be nothing.</summary>
    public Box Meet(Box other) =>
        new(
            Math.Max(Left, other.Left),
            Math.Max(Bottom, other.Bottom),
            Math.Min(Right, other.Right),
            Math.Min(Top, other.Top)
        );

    public Box Widened(double by) => new(Left - by, Bottom - by, Right + by, Top + by);

    /// <summary>Its middle: what is left where each side comes in by a share of what it spans.</summary>
    public Box Middle(double share) =>
        new(
            Left + (Width * share),
            Bottom + (Height * share),
            Right - (Width * share),
            Top - (Height * share)
        );

    public bool Contains(Box other) =>
        other.Left >= Left && other.Right <= Right && other.Bottom >= Bottom && other.Top <= Top;

    public bool Touches(Box other) =>
        other.Left < Right && Left < other.Right && other.Bottom < Top && Bottom < other.Top;
}
