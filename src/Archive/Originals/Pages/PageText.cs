namespace Archive.Originals.Pages;

/// <summary>One page, read: its columns in reading order.</summary>
internal sealed record PageText(PdfPage Page, PageSpace Space, List<TextColumn> Columns);
