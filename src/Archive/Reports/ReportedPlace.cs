using Archive.Quotations;

namespace Archive.Reports;

/// <summary>Another document with a quotation's words.</summary>
/// <param name="Url">Null where there is no site.</param>
public sealed record ReportedPlace(string DocumentId, string Title, DateOnly? Date, string? Url)
{
    public static ReportedPlace Of(SourcePlace place, ReportLinks? links)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new ReportedPlace(
            place.Document.Id.Value,
            place.Document.Title,
            place.Document.Date,
            links?.Passage(
                place.Document.Id,
                place.Passages.IsDefaultOrEmpty ? null : place.Passages[0]
            )
        );
    }
}
