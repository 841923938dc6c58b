namespace Archive.Originals.Pages;

/// <summary>Words that a PDF has beside the text of its pages: what somebody filled into a form, or noted on a page.</summary>
/// <param name="Page">From 1; 0 where a form's field is on none.</param>
/// <param name="Name">Of the field; null for a note.</param>
public sealed record PdfAside(int Page, string? Name, string Text);
