using UglyToad.PdfPig.Content;

namespace Archive.Originals.Pages;

/// <summary>
/// The way from places on a page as it is shown (turned upright, its corner at the lower left of what is not cropped),
/// in which PdfPig gives letters, to the PDF's own coordinates, in which annotations are given.
/// </summary>
internal sealed class PageSpace(
    double left,
    double bottom,
    double width,
    double height,
    int rotation
)
{
    public int Rotation => rotation;

    /// <summary>As it is shown.</summary>
    public double Width => rotation is 90 or 270 ? height : width;

    /// <summary>As it is shown.</summary>
    public double Height => rotation is 90 or 270 ? width : height;

    public static PageSpace Of(CropBox shown, PageRotationDegrees rotation)
    {
        var crop = shown.Bounds;
        return new PageSpace(
            Math.Min(crop.Left, crop.Right),
            Math.Min(crop.Bottom, crop.Top),
            Math.Abs(crop.Width),
            Math.Abs(crop.Height),
            rotation.Value
        );
    }

    public PdfSpot ToPdf(double x, double y) =>
        rotation switch
        {
            90 => new PdfSpot(left + width - y, bottom + x),
            180 => new PdfSpot(left + width - x, bottom + height - y),
            270 => new PdfSpot(left + y, bottom + height - x),
            _ => new PdfSpot(left + x, bottom + y),
        };
}
