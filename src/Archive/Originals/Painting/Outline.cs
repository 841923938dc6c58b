using UglyToad.PdfPig.Core;

namespace Archive.Originals.Painting;

/// <summary>One closed or open line of a path, as far as it matters for what it covers.</summary>
internal sealed class Outline
{
    // Of a longer one its box is known alone.
    private const int MostPoints = 2_000;
    private const double Straight = 0.02;

    private readonly List<PdfPoint> points = [];
    private bool hasCurves;
    private bool isClosed;

    public Box Box { get; private set; } =
        new(
            double.PositiveInfinity,
            double.PositiveInfinity,
            double.NegativeInfinity,
            double.NegativeInfinity
        );

    /// <summary>No rectangle and no line: a letter may be drawn so.</summary>
    public bool IsShape => hasCurves || (points.Count > 3 && !IsRectangle);

    /// <summary>Upright, so that its box is all of it.</summary>
    public bool IsRectangle =>
        !hasCurves
        && points.Count is 4 or 5
        && (points.Count == 4 || IsSame(points[0], points[4]))
        && (
            (IsLevel(0, 1) && IsPlumb(1, 2) && IsLevel(2, 3) && IsPlumb(3, 0))
            || (IsPlumb(0, 1) && IsLevel(1, 2) && IsPlumb(2, 3) && IsLevel(3, 0))
        );

    public PdfPoint? First => points.Count == 0 ? null : points[0];

    public void Close() => isClosed = true;

    public void Add(PdfPoint point)
    {
        Box = new Box(
            Math.Min(Box.Left, point.X),
            Math.Min(Box.Bottom, point.Y),
            Math.Max(Box.Right, point.X),
            Math.Max(Box.Top, point.Y)
        );
        if (points.Count < MostPoints)
        {
            points.Add(point);
        }
    }

    public void Curve(params ReadOnlySpan<PdfPoint> through)
    {
        hasCurves = true;
        foreach (var point in through)
        {
            Add(point);
        }
    }

    /// <summary>What a pen leaves that follows it: a box for each of its lines.</summary>
    /// <param name="width">Of the pen.</param>
    /// <returns>With whether the box is painted everywhere.</returns>
    public IEnumerable<(Box Box, bool IsWhole)> Strokes(double width)
    {
        if (points.Count == MostPoints)
        {
            yield return (Box.Widened(width / 2), false);
            yield break;
        }
        for (var i = isClosed ? 0 : 1; i < points.Count; i++)
        {
            var (from, to) = (points[i == 0 ? points.Count - 1 : i - 1], points[i]);
            var box = Box.Around([from, to]);
            var isWhole = !hasCurves && (box.Width < Straight || box.Height < Straight);
            yield return (
                box.Width < Straight
                    ? box with
                    {
                        Left = box.Left - (width / 2),
                        Right = box.Right + (width / 2),
                    }
                : box.Height < Straight
                    ? box with
                    {
                        Bottom = box.Bottom - (width / 2),
                        Top = box.Top + (width / 2),
                    }
                : box.Widened(width / 2),
                isWhole
            );
        }
    }

    private bool IsLevel(int first, int second) =>
        Math.Abs(points[first].Y - points[second].Y) < Straight;

    private bool IsPlumb(int first, int second) =>
        Math.Abs(points[first].X - points[second].X) < Straight;

    private static bool IsSame(PdfPoint one, PdfPoint other) =>
        Math.Abs(one.X - other.X) < Straight && Math.Abs(one.Y - other.Y) < Straight;
}
