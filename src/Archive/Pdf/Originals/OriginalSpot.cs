namespace Archive.Pdf.Originals;

/// <summary>A place on a page of an original, in the PDF's own coordinates.</summary>
/// <param name="Page">From 1.</param>
public readonly record struct OriginalSpot(int Page, double X, double Y);
