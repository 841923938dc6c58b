using System.Globalization;
using Archive.Originals.Pages;
using Archive.Pdf.Annotating;
using UglyToad.PdfPig.Core;

namespace Archive.Benchmarks.Originals;

/// <summary>
/// Where a line of a quotation is known to stand. What is known of a scan is where it stood before the page was
/// laid askew: the known corners are moved as the page was, which leans to the right as much as its lines climb.
/// </summary>
/// <param name="rect">Left, bottom, right, top.</param>
internal sealed class KnownLine(double[] rect, double lean, PdfPage page)
{
    private const double Within = 3;

    /// <summary>By one quad, or by the pieces of a quotation with an edit between them: corner by corner.</summary>
    public bool IsCovered(List<Quad> quads)
    {
        var middle = At(rect[0], (rect[1] + rect[3]) / 2).Y;
        var line = quads.FindAll(quad =>
            Math.Abs(((quad.TopLeft.Y + quad.BottomLeft.Y) / 2) - middle) <= 2 * Within
        );
        return line.Exists(IsHere)
            || (
                line.Count > 1
                && IsHere(
                    new Quad(
                        line.MinBy(quad => quad.Left).TopLeft,
                        line.MaxBy(quad => quad.Right).TopRight,
                        line.MinBy(quad => quad.Left).BottomLeft,
                        line.MaxBy(quad => quad.Right).BottomRight
                    )
                )
            );
    }

    public override string ToString() =>
        Written(
            new Quad(
                At(rect[0], rect[3]),
                At(rect[2], rect[3]),
                At(rect[0], rect[1]),
                At(rect[2], rect[1])
            )
        );

    public static string Written(Quad quad) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"({quad.BottomLeft.X:0.0} {quad.BottomLeft.Y:0.0}–{quad.TopLeft.Y:0.0} to {quad.BottomRight.X:0.0} {quad.BottomRight.Y:0.0}–{quad.TopRight.Y:0.0})"
        );

    private bool IsHere(Quad quad) =>
        IsNear(quad.TopLeft, rect[0], rect[3])
        && IsNear(quad.TopRight, rect[2], rect[3])
        && IsNear(quad.BottomLeft, rect[0], rect[1])
        && IsNear(quad.BottomRight, rect[2], rect[1]);

    private bool IsNear(PdfPoint corner, double x, double y) =>
        Math.Abs(corner.X - At(x, y).X) <= Within && Math.Abs(corner.Y - At(x, y).Y) <= Within;

    private PdfPoint At(double x, double y) =>
        new(x + (lean * (y - (page.Height / 2))), y + (lean * (x - (page.Width / 2))));
}
