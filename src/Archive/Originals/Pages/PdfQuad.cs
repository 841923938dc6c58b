using System.Text.Json.Serialization;

namespace Archive.Originals.Pages;

/// <summary>Four corners around a word in a PDF's coordinates, named as the letters stand, in points.</summary>
[JsonConverter(typeof(PdfQuadJson))]
public readonly record struct PdfQuad(
    PdfSpot TopLeft,
    PdfSpot TopRight,
    PdfSpot BottomLeft,
    PdfSpot BottomRight
)
{
    /// <summary>The part between two shares (0 to 1) of its way from left to right.</summary>
    public PdfQuad Part(double from, double to) =>
        new(
            TopLeft.Toward(TopRight, from),
            TopLeft.Toward(TopRight, to),
            BottomLeft.Toward(BottomRight, from),
            BottomLeft.Toward(BottomRight, to)
        );
}
