using Archive.Documents;
using Archive.Quotations;

namespace Archive.Web.Api;

/// <summary>Where a quotation comes from.</summary>
/// <param name="Page">The original's page, where known.</param>
/// <param name="Spans">Of the document's plain text, in UTF-16 units, half-open.</param>
internal sealed record SourceOfWords(
    string DocumentId,
    string Title,
    DateOnly? Date,
    string Kind,
    IEnumerable<int> Passages,
    int? Page,
    IEnumerable<MarkAnswer> Spans,
    string Text,
    string Url,
    string Pdf
)
{
    public static SourceOfWords Of(TracedSource source)
    {
        var id = source.Document.Id;
        return new SourceOfWords(
            id.Value,
            source.Document.Title,
            source.Document.Date,
            source.Document.Kind.Code(),
            source.Passages,
            source.Page,
            source.Spans.Select(span => new MarkAnswer(span.Start, span.End)),
            source.Text,
            ArchiveUrls.Passage(id, source.Passages[0]),
            ArchiveUrls.Pdf(id, [], source.Spans)
        );
    }
}
