using UglyToad.PdfPig.Core;

namespace Archive.Pdf.Annotating;

/// <summary>Four corners around letters on one line of a page, in points from the page's lower left; named as the letters stand.</summary>
public readonly record struct Quad(
    PdfPoint TopLeft,
    PdfPoint TopRight,
    PdfPoint BottomLeft,
    PdfPoint BottomRight
)
{
    public double Left => Corners.Min(corner => corner.X);

    public double Right => Corners.Max(corner => corner.X);

    public double Bottom => Corners.Min(corner => corner.Y);

    public double Top => Corners.Max(corner => corner.Y);

    /// <summary>As every reader of PDFs expects them in QuadPoints, whatever the standard says: Z-wise, from the upper left.</summary>
    public IEnumerable<double> Coordinates =>
        Corners.SelectMany(corner => (double[])[corner.X, corner.Y]);

    private PdfPoint[] Corners => [TopLeft, TopRight, BottomLeft, BottomRight];

    public static Quad Upright(double left, double bottom, double right, double top) =>
        new(new(left, top), new(right, top), new(left, bottom), new(right, bottom));
}
