using Archive.Documents;
using Archive.Quotations;

namespace Archive.Reports;

/// <summary>Where a quotation comes from.</summary>
/// <param name="Page">The original's page, where known.</param>
/// <param name="Spans">Of the document's plain text, in UTF-16 units, half-open.</param>
/// <param name="Url">Null where there is no site.</param>
public sealed record ReportedSource(
    string DocumentId,
    string Title,
    DateOnly? Date,
    string Kind,
    IEnumerable<int> Passages,
    int? Page,
    IEnumerable<ReportedSpan> Spans,
    string Text,
    string? Url,
    string? Pdf
)
{
    public static ReportedSource Of(TracedSource source, ReportLinks? links)
    {
        ArgumentNullException.ThrowIfNull(source);
        var id = source.Document.Id;
        return new ReportedSource(
            id.Value,
            source.Document.Title,
            source.Document.Date,
            source.Document.Kind.Code(),
            source.Passages,
            source.Page,
            source.Spans.Select(span => new ReportedSpan(span.Start, span.End)),
            source.Text,
            links?.Passage(id, source.Passages[0]),
            links?.Pdf(id, source.Anchors)
        );
    }
}
