namespace Archive.Originals.Pages;

/// <summary>What a block of a page is.</summary>
public enum PdfBlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Footnote,

    /// <summary>What is printed on page after page: no part of the text.</summary>
    RunningHead,
    PageNumber,
}
