using Archive.Text;

namespace Archive.Documents;

/// <summary>
/// The smallest part of a document that is numbered, indexed and cited: a paragraph, heading, list item, table row
/// or quotation. Made by <see cref="DocumentText"/>.
/// </summary>
/// <param name="Number">From 1, in the document's order: ¶ 1, ¶ 2, …</param>
/// <param name="Text">Its runs' letters; a row's cells are parted by <see cref="DocumentText.CellSeparator"/>.</param>
/// <param name="Span">Where <paramref name="Text"/> stands in the document's text.</param>
/// <param name="Marker">What stands before it and is not part of it: "2." or "•" of a list, "[1]" of a footnote, or nothing.</param>
/// <param name="Page">The original's page on which it begins, where known.</param>
public sealed record Passage(
    int Number,
    PassageKind Kind,
    string Text,
    TextSpan Span,
    string Marker,
    int? Page
)
{
    public Locator Locator => new(Number, Page);
}
