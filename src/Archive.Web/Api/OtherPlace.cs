using Archive.Quotations;

namespace Archive.Web.Api;

/// <summary>Another document with a quotation's words.</summary>
internal sealed record OtherPlace(string DocumentId, string Title, DateOnly? Date, string Url)
{
    public static OtherPlace Of(SourcePlace place) =>
        new(
            place.Document.Id.Value,
            place.Document.Title,
            place.Document.Date,
            place.Passages.IsEmpty
                ? ArchiveUrls.Document(place.Document.Id)
                : ArchiveUrls.Passage(place.Document.Id, place.Passages[0])
        );
}
