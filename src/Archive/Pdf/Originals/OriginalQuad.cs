using Archive.Pdf.Annotating;

namespace Archive.Pdf.Originals;

/// <summary>Where words of a document stand on a page of its original.</summary>
/// <param name="Page">From 1.</param>
public readonly record struct OriginalQuad(int Page, Quad Quad);
