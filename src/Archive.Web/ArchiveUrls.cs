using Archive.Documents;
using Archive.Reports;
using Archive.Search;
using Archive.Web.Searching;

namespace Archive.Web;

/// <summary>
/// Makes every link of the site and of its JSON; an address that is not made here is a broken promise. Every link begins
/// with the root that the site is found under: a path for its pages, a full address for what is taken away from it.
/// </summary>
/// <param name="root">Without a slash at the end: "", "/archive" or "https://archive.example.org/archive".</param>
internal sealed class ArchiveUrls(string root)
{
    public string Home => $"{root}/";

    public string Documents => root + ArchiveRoutes.Documents;

    public string People => root + ArchiveRoutes.People;

    public string Topics => root + ArchiveRoutes.Topics;

    public string Problems => root + ArchiveRoutes.Problems;

    public string Review => root + ArchiveRoutes.Review;

    public string About => root + ArchiveRoutes.About;

    public string Health => root + ArchiveRoutes.Health;

    public string OpenApi => root + ArchiveRoutes.OpenApi;

    public string SearchPage => root + ArchiveRoutes.SearchPage;

    public string SearchApi => root + ArchiveRoutes.SearchApi;

    public string Check => root + ArchiveRoutes.Check;

    public string SearchDescription => root + ArchiveRoutes.SearchDescription;

    /// <summary>Where a report on an article leads.</summary>
    public ReportLinks ForReports =>
        new(
            (id, passage) => passage is int number ? Passage(id, number) : Document(id),
            (id, anchors) => Marked(id, anchors),
            (id, anchors) => Pdf(id, [], anchors)
        );

    /// <param name="format">"pdf", "csv" or "json": an article is sent there, and its report comes back.</param>
    public string CheckAs(string format) => root + ArchiveRoutes.CheckAs(format);

    public string Search(SearchRequest request) => SearchPage + SearchQueryString.Of(request);

    public string SearchJson(SearchRequest request) => SearchApi + SearchQueryString.Of(request);

    public string DocumentList(DocumentQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new AddressBuilder(Documents)
            .Add("kind", query.Kind?.Code())
            .Add("author", query.Author)
            .Add("recipient", query.Recipient)
            .Add("topic", query.Topic)
            .Add("collection", query.Collection)
            .Add("sort", query.OldestFirst ? "date" : null)
            .Add("page", query.Page > 1 ? Wording.Plain($"{query.Page}") : null)
            .ToString();
    }

    public string Document(DocumentId id) => $"{Documents}/{id}";

    public string Passage(DocumentId id, int number) => $"{Document(id)}#{PassageAnchor(number)}";

    public static string PassageAnchor(int number) => Wording.Plain($"p{number}");

    /// <summary>The document with these words marked.</summary>
    public string Marked(DocumentId id, IEnumerable<Anchor> words) =>
        new AddressBuilder(Document(id)).Add(AnchorQuery.Of(words)).ToString();

    /// <summary>The document with these words marked wherever they stand, opened at a passage.</summary>
    public string Quoted(DocumentId id, IEnumerable<string> quotations, int passage) =>
        new AddressBuilder(Document(id))
            .Add("quote", quotations)
            .Fragment(PassageAnchor(passage))
            .ToString();

    /// <param name="suffix">As in "csl.json", without a dot before it.</param>
    public string File(DocumentId id, string suffix) => $"{Document(id)}.{suffix}";

    /// <summary>The citation of these words, or of the document where there are none, for reference managers.</summary>
    public string CitationFile(DocumentId id, string suffix, IEnumerable<Anchor> words) =>
        new AddressBuilder(File(id, suffix)).Add(AnchorQuery.Of(words)).ToString();

    public string Original(DocumentId id) => $"{Document(id)}/original";

    /// <summary>Where words stand on the original, as JSON.</summary>
    public string OriginalPlaces(DocumentId id) => $"{Original(id)}/places.json";

    /// <summary>Which words stand between two places on the original, as JSON.</summary>
    public string OriginalSpan(DocumentId id) => $"{Original(id)}/span.json";

    /// <summary>How the words at these spans are cited, as JSON.</summary>
    public string Citations(DocumentId id) => $"{Document(id)}/citations";

    /// <summary>The cited copy with these quotations highlighted wherever they stand, and these words where they stand.</summary>
    public string Pdf(DocumentId id, IEnumerable<string> quotations, IEnumerable<Anchor> words) =>
        new AddressBuilder(File(id, "pdf"))
            .Add("quote", quotations)
            .Add(AnchorQuery.Of(words))
            .ToString();

    /// <summary>Null for a name of which nothing can stand in an address.</summary>
    public string? Person(string slug) => slug.Length == 0 ? null : $"{People}/{slug}";

    /// <summary>Null for a topic of which nothing can stand in an address.</summary>
    public string? Topic(string slug) => slug.Length == 0 ? null : $"{Topics}/{slug}";
}
