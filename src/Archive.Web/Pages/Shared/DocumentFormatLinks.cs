using Archive.Documents;

namespace Archive.Web.Pages.Shared;

/// <summary>A format that a document's page offers for download.</summary>
internal sealed record DocumentFormatLinks(string Name, string MediaType, string Address)
{
    public static IEnumerable<DocumentFormatLinks> Of(DocumentId id, ArchiveUrls urls) =>
        [
            new("PDF", "application/pdf", urls.File(id, "pdf")),
            new("Markdown", "text/markdown", urls.File(id, "md")),
            new("Text", "text/plain", urls.File(id, "txt")),
            new("JSON", "application/json", urls.File(id, "json")),
        ];
}
