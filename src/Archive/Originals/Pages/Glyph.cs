namespace Archive.Originals.Pages;

/// <summary>A letter of a page in the frame of its direction: it runs from left to right there, whichever way it does on the page.</summary>
/// <param name="Base">The height of the line it stands on.</param>
/// <param name="Size">Of its font, in points.</param>
/// <param name="Angle">Of its direction on the page as it is shown, in whole degrees: what turns the frame back.</param>
internal readonly record struct Glyph(
    string Text,
    double Left,
    double Right,
    double Base,
    double Size,
    int Angle,
    bool IsBold,
    bool IsSpace
);
