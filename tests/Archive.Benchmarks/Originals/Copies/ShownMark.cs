using System.Collections.Immutable;
using System.Globalization;
using Archive.Pdf.Annotating;
using Archive.Pdf.Originals;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;

namespace Archive.Benchmarks.Originals.Copies;

/// <summary>Whether a reader of PDFs shows a mark: pixels where the words stand have become yellow, and no others.</summary>
internal sealed class ShownMark
{
    // Of the pixels under the quads: letters stay black.
    private const double LeastMarked = 0.2;

    // Of all that changed.
    private const double MostElsewhere = 0.1;
    private const int Margin = 3;

    private readonly int page;
    private readonly ImmutableArray<Quad> quads;
    private readonly PdfRectangle crop;
    private readonly int rotation;

    public ShownMark(byte[] original, ImmutableArray<OriginalQuad> places)
    {
        page = places[0].Page;
        quads = [.. places.Where(place => place.Page == page).Select(place => place.Quad)];
        using var pdf = PdfDocument.Open(original);
        var first = pdf.GetPage(page);
        crop = first.CropBox.Bounds;
        rotation = ((first.Rotation.Value % 360) + 360) % 360;
    }

    /// <summary>What was seen last.</summary>
    public string Said { get; private set; } = "";

    /// <returns>Also true of a page that the reader draws neither of the original nor of the copy.</returns>
    public bool IsSeen(string original, string copy, Func<string, int, Pixels?> draw)
    {
        if (draw(original, page) is not { } before)
        {
            Said = "it does not draw the original's page either";
            return draw(copy, page) is null;
        }
        if (draw(copy, page) is not { } after)
        {
            Said = "it draws the original's page, and not the copy's";
            return false;
        }
        if (before.Width != after.Width || before.Height != after.Height)
        {
            Said = "the pages are of two sizes";
            return false;
        }
        var areas = quads.Select(quad => AreaOf(quad, before)).ToList();
        var (marked, under, elsewhere) = (0, 0, 0);
        for (var y = 0; y < before.Height; y++)
        {
            for (var x = 0; x < before.Width; x++)
            {
                var isUnder = areas.Exists(area => Contains(area, x, y, 0));
                var hasChanged = before.At(x, y) != after.At(x, y);
                under += isUnder ? 1 : 0;
                marked +=
                    isUnder && hasChanged && after.At(x, y).Blue < before.At(x, y).Blue ? 1 : 0;
                elsewhere +=
                    hasChanged && !areas.Exists(area => Contains(area, x, y, Margin)) ? 1 : 0;
            }
        }
        Said = string.Create(
            CultureInfo.InvariantCulture,
            $"page {page}: {marked} of {under} pixels under the quads marked, {elsewhere} elsewhere"
        );
        return under > 0
            && marked >= LeastMarked * under
            && elsewhere <= MostElsewhere * (marked + elsewhere);
    }

    // Corners in order around it: a place is in it where it is on one side of each edge.
    private static bool Contains((double X, double Y)[] area, int x, int y, int margin)
    {
        var (inside, outside) = (true, true);
        for (var i = 0; i < area.Length; i++)
        {
            var (from, to) = (area[i], area[(i + 1) % area.Length]);
            var (along, down) = (to.X - from.X, to.Y - from.Y);
            var side =
                ((along * (y + 0.5 - from.Y)) - (down * (x + 0.5 - from.X)))
                / Math.Max(1e-6, Math.Sqrt((along * along) + (down * down)));
            inside &= side > -margin;
            outside &= side < margin;
        }
        return inside || outside;
    }

    private (double X, double Y)[] AreaOf(Quad quad, Pixels drawn)
    {
        var (width, height) = rotation is 90 or 270
            ? (crop.Height, crop.Width)
            : (crop.Width, crop.Height);
        var (across, down) = (drawn.Width / width, drawn.Height / height);
        return
        [
            .. new[] { quad.TopLeft, quad.TopRight, quad.BottomRight, quad.BottomLeft }
                .Select(corner => Shown(corner.X, corner.Y))
                .Select(at => (at.X * across, drawn.Height - (at.Y * down))),
        ];
    }

    // Turned upright, from the lower left of what is not cropped.
    private (double X, double Y) Shown(double x, double y) =>
        rotation switch
        {
            90 => (y - crop.Bottom, crop.Right - x),
            180 => (crop.Right - x, crop.Top - y),
            270 => (crop.Top - y, x - crop.Left),
            _ => (x - crop.Left, y - crop.Bottom),
        };
}
