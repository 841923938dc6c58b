using System.Collections.Immutable;
using Archive.Documents;
using Archive.Originals.Pages;
using Archive.Pdf.Annotating;
using Archive.Text;
using UglyToad.PdfPig.Core;

namespace Archive.Pdf.Originals;

/// <summary>Leads from spans of a document's text to their places on the pages of its original, to be highlighted there.</summary>
public sealed class OriginalMap
{
    // Words of one line with so few others between them, of which the document knows nothing, are marked in one.
    private const int MostUnknown = 3;

    private readonly OriginalWords words;

    private OriginalMap(OriginalWords words) => this.words = words;

    /// <summary>The share of the document's words that were found in the original: 1 where nobody changed either.</summary>
    public double Found => words.Count == 0 ? 1 : (double)words.Found / words.Count;

    public static OriginalMap Of(DocumentText text, ReadPdf original)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(original);
        return new OriginalMap(OriginalWords.Of(text, original));
    }

    /// <returns>A quad a line, in the document's order; nothing for words that are not in the original.</returns>
    public ImmutableArray<OriginalQuad> QuadsOf(TextSpan span)
    {
        var quads = ImmutableArray.CreateBuilder<OriginalQuad>();
        PlacedLetters? last = null;
        foreach (var (letters, part) in words.In(span))
        {
            var quad = ToQuad(part);
            if (
                last is { } before
                && before.Line == letters.Line
                && before.Page == letters.Page
                && Math.Abs(letters.Order - before.Order) <= MostUnknown + 1
            )
            {
                quads[^1] = quads[^1] with { Quad = Around(quads[^1].Quad, quad) };
            }
            else
            {
                quads.Add(new OriginalQuad(letters.Page, quad));
            }
            last = letters;
        }
        return quads.ToImmutable();
    }

    /// <summary>The words from one place of the original to another, whichever comes first in the text.</summary>
    /// <returns>Null where the document has no words near one of the places.</returns>
    public TextSpan? SpanBetween(OriginalSpot from, OriginalSpot to) =>
        words.Nearest(from) is { } one && words.Nearest(to) is { } other
            ? new TextSpan(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End))
            : null;

    private static Quad ToQuad(PdfQuad quad) =>
        new(
            Point(quad.TopLeft),
            Point(quad.TopRight),
            Point(quad.BottomLeft),
            Point(quad.BottomRight)
        );

    private static PdfPoint Point(PdfSpot spot) => new(spot.X, spot.Y);

    // In the direction in which the first one's letters stand, whichever that is on the page.
    private static Quad Around(Quad one, Quad other)
    {
        var (x, y) = (one.BottomRight.X - one.BottomLeft.X, one.BottomRight.Y - one.BottomLeft.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        if (length == 0)
        {
            return other;
        }
        (x, y) = (x / length, y / length);
        PdfPoint[] corners =
        [
            one.TopLeft,
            one.TopRight,
            one.BottomLeft,
            one.BottomRight,
            other.TopLeft,
            other.TopRight,
            other.BottomLeft,
            other.BottomRight,
        ];
        var along = corners.Select(corner => (corner.X * x) + (corner.Y * y)).ToList();
        var across = corners.Select(corner => (corner.Y * x) - (corner.X * y)).ToList();
        return new Quad(
            At(along.Min(), across.Max()),
            At(along.Max(), across.Max()),
            At(along.Min(), across.Min()),
            At(along.Max(), across.Min())
        );

        PdfPoint At(double right, double up) => new((right * x) - (up * y), (right * y) + (up * x));
    }
}
