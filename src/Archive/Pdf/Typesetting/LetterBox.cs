namespace Archive.Pdf.Typesetting;

/// <summary>Where letters of a document's text stand on its typeset pages, in points from a page's lower left.</summary>
/// <param name="Offset">Of the document's text.</param>
/// <param name="Length">UTF-16 units of it.</param>
/// <param name="Page">From 1.</param>
/// <param name="Place">As in <see cref="PageLetter.Place"/>.</param>
internal readonly record struct LetterBox(
    int Offset,
    int Length,
    int Page,
    int Place,
    float Left,
    float Bottom,
    float Right,
    float Top
);
