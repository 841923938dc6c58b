using Archive.Documents;
using Archive.Indexing;

namespace Archive.Web.Api;

/// <summary>What JSON says of a document that it names.</summary>
internal sealed record DocumentLine(
    string Id,
    string Title,
    string Kind,
    DateOnly? Date,
    IEnumerable<string> Authors,
    string Url
)
{
    public static DocumentLine Of(DocumentSummary document, ArchiveUrls urls) =>
        new(
            document.Id.Value,
            document.Title,
            document.Kind.Code(),
            document.Date,
            document.Authors.Select(author => author.Name),
            urls.Document(document.Id)
        );
}
