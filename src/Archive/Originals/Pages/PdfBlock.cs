using System.Collections.Immutable;

namespace Archive.Originals.Pages;

/// <summary>Lines of one page that belong together.</summary>
/// <param name="Level">Of a heading, from 1.</param>
/// <param name="Marker">What stands before a list item or a footnote and is not among its words: "•", "(a)", "12".</param>
/// <param name="Continues">It goes on where the last block of its kind broke off, on a page or in a column before.</param>
public sealed record PdfBlock(
    int Page,
    PdfBlockKind Kind,
    ImmutableArray<PdfLine> Lines,
    int Level = 0,
    string? Marker = null,
    bool Continues = false
);
