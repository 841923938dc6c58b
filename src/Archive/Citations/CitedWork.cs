using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Citations;

/// <summary>
/// What every style and format reads of a <see cref="CitedPlace"/>: its document's own words, readied, and its
/// addresses checked. The styles only put these in order.
/// </summary>
internal sealed record CitedWork(
    DocumentId Id,
    WorkForm Form,
    string Title,
    DateOnly? Date,
    ImmutableArray<CitedParty> Authors,
    ImmutableArray<CitedParty> Recipients,
    Pin? Pin,
    string Permalink,
    DateOnly Accessed
)
{
    private const string MailMediaType = "message/rfc822";

    /// <summary>Who published the document, where that is somebody other than its authors.</summary>
    public string? Publisher { get; private init; }

    /// <summary>Where the document was got, where that can be linked to.</summary>
    public string? SourceUrl { get; private init; }

    /// <summary>A BCP 47 tag.</summary>
    public string? Language { get; private init; }

    public ImmutableArray<string> Topics { get; private init; } = [];

    public static CitedWork Of(CitedPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var document = place.Document;
        var form = FormOf(document);
        var authors = Parties(document.Authors);
        var permalink = place.Permalink.AbsoluteUri;
        return new CitedWork(
            document.Id,
            form,
            CitationText.Part(document.Title) ?? $"Untitled {document.Kind.Label()}",
            document.Date,
            authors,
            Parties(document.Recipients),
            place.Pin,
            permalink,
            place.Accessed
        )
        {
            Publisher = PublisherOf(document, form, authors),
            SourceUrl =
                WebAddress(document.Source?.Url) is { } url && url != permalink ? url : null,
            Language = CitationText.Part(document.Language),
            Topics = [.. document.Topics.Select(CitationText.Part).OfType<string>()],
        };
    }

    private static WorkForm FormOf(Document document)
    {
        var isMail = string.Equals(
            document.Original?.MediaType,
            MailMediaType,
            StringComparison.OrdinalIgnoreCase
        );
        return document.Kind switch
        {
            DocumentKind.Letter or DocumentKind.Reply => isMail ? WorkForm.Email : WorkForm.Letter,
            DocumentKind.Statement => isMail ? WorkForm.EmailedStatement : WorkForm.Statement,
            DocumentKind.PressRelease => WorkForm.PressRelease,
            DocumentKind.Testimony => WorkForm.Testimony,
            DocumentKind.Report => WorkForm.Report,
            _ => throw new InvalidOperationException($"No such kind: {document.Kind}."),
        };
    }

    private static ImmutableArray<CitedParty> Parties(ImmutableArray<Party> parties) =>
        [.. parties.Select(CitedParty.Of).OfType<CitedParty>()];

    // A statement comes out through the organization that its speaker speaks for.
    private static string? PublisherOf(
        Document document,
        WorkForm form,
        ImmutableArray<CitedParty> authors
    )
    {
        var publisher = CitationText.Part(document.Source?.Publisher);
        if (
            publisher is null
            && form is not (WorkForm.Letter or WorkForm.Email or WorkForm.Testimony)
        )
        {
            publisher = authors.Select(author => author.Organization).FirstOrDefault();
        }
        return authors.Any(author =>
            string.Equals(author.Name.Full, publisher, StringComparison.OrdinalIgnoreCase)
        )
            ? null
            : publisher;
    }

    private static string? WebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address.AbsoluteUri
            : null;
}
