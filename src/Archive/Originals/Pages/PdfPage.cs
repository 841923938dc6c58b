using System.Collections.Immutable;

namespace Archive.Originals.Pages;

/// <summary>A page of a <see cref="ReadPdf"/>.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">As it is shown, turned and cropped, in points.</param>
/// <param name="Height">As it is shown, turned and cropped, in points.</param>
/// <param name="Rotation">0, 90, 180 or 270 degrees clockwise.</param>
/// <param name="Incomplete">A sentence where words of the page may be missing.</param>
public sealed record PdfPage(
    int Number,
    float Width,
    float Height,
    int Rotation,
    TextLayer Layer,
    string? Incomplete = null
)
{
    /// <summary>Left out of the text.</summary>
    public ImmutableArray<UnseenWords> Unseen { get; init; } = [];

    /// <summary>Something is drawn on it: a line, a shape, a picture.</summary>
    public bool HasInk { get; init; }
}
