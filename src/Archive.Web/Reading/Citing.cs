using Archive.Citations;
using Archive.Documents;
using Archive.Web.Hosting;

namespace Archive.Web.Reading;

/// <summary>Names the place that a page, a file or a PDF cites: where on this site it is, and when it was read.</summary>
internal sealed class Citing(PublicAddress address, TimeProvider clock)
{
    /// <param name="passage">Null to cite the document as a whole.</param>
    public CitedPlace Place(Document document, Passage? passage) =>
        new(
            document,
            passage?.Locator,
            new Uri(
                passage is null
                    ? address.Urls.Document(document.Id)
                    : address.Urls.Passage(document.Id, passage.Number)
            ),
            DateOnly.FromDateTime(Now.DateTime)
        );

    public DateTimeOffset Now => clock.GetLocalNow();
}
