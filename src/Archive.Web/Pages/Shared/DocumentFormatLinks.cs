using Archive.Documents;

namespace Archive.Web.Pages.Shared;

/// <summary>A format that a document's page offers for download.</summary>
internal sealed record DocumentFormatLinks(string Name, string MediaType, string Address)
{
    public static IEnumerable<DocumentFormatLinks> Of(DocumentId id) =>
        [
            new("PDF", "application/pdf", ArchiveUrls.File(id, "pdf")),
            new("Markdown", "text/markdown", ArchiveUrls.File(id, "md")),
            new("Text", "text/plain", ArchiveUrls.File(id, "txt")),
            new("JSON", "application/json", ArchiveUrls.File(id, "json")),
        ];
}
