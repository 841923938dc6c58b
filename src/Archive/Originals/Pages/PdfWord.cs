namespace Archive.Originals.Pages;

/// <summary>Letters between two spaces, as they are printed.</summary>
/// <param name="Quad">Around them, in the PDF's own coordinates, whichever way the page is shown.</param>
/// <param name="IsRaised">They stand higher and smaller than their line, as a footnote's number does.</param>
/// <param name="IsJoined">No space stands between the word before and this one.</param>
public sealed record PdfWord(
    string Text,
    PdfQuad Quad,
    bool IsRaised = false,
    bool IsJoined = false
);
