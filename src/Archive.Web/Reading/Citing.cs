using Archive.Citations;
using Archive.Text;
using Archive.Web.Hosting;

namespace Archive.Web.Reading;

/// <summary>Names the place that a page, a file or a PDF cites: where on this site it is, and when it was read.</summary>
internal sealed class Citing(PublicAddress address, TimeProvider clock)
{
    /// <param name="words">Where the words cited stand in the document's text; none to cite the document as a whole.</param>
    public CitedPlace Place(OpenedDocument opened, IReadOnlyList<TextSpan> words)
    {
        var id = opened.Document.Id;
        return new CitedPlace(
            opened.Document,
            Pin.Of(opened.Text, words),
            new Uri(
                words is [var first, ..] && opened.Text.PassageAt(first.Start) is { } passage
                    ? address.Urls.Passage(id, passage.Number)
                    : address.Urls.Document(id)
            ),
            DateOnly.FromDateTime(Now.DateTime)
        );
    }

    public DateTimeOffset Now => clock.GetLocalNow();
}
