using Archive.Documents;
using Archive.Reports;
using Archive.Search;
using Archive.Web.Searching;

namespace Archive.Web;

/// <summary>Makes every link of the site and of its JSON; an address that is not made here is a broken promise.</summary>
internal static class ArchiveUrls
{
    public const string Home = "/";
    public const string Documents = "/documents";
    public const string People = "/people";
    public const string Topics = "/topics";
    public const string Problems = "/problems";
    public const string About = "/about";
    public const string Health = "/healthz";
    public const string OpenApi = "/openapi/v1.json";
    public const string SearchPage = "/search";
    public const string SearchApi = "/api/search";
    public const string Check = "/check";
    public const string CheckApi = "/api/check";
    public const string SearchDescription = "/opensearch.xml";

    /// <summary>Where a report on an article leads.</summary>
    public static ReportLinks ForReports { get; } =
        new(
            (id, passage) => passage is int number ? Passage(id, number) : Document(id),
            (id, anchors) => Marked(id, anchors),
            (id, anchors) => Pdf(id, [], anchors)
        );

    /// <param name="format">"pdf", "csv" or "json": an article is sent there, and its report comes back.</param>
    public static string CheckAs(string format) => $"{Check}.{format}";

    public static string Search(SearchRequest request) =>
        SearchPage + SearchQueryString.Of(request);

    public static string SearchJson(SearchRequest request) =>
        SearchApi + SearchQueryString.Of(request);

    public static string DocumentList(DocumentQuery query)
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

    public static string Document(DocumentId id) => $"{Documents}/{id}";

    public static string Passage(DocumentId id, int number) =>
        $"{Document(id)}#{PassageAnchor(number)}";

    public static string PassageAnchor(int number) => Wording.Plain($"p{number}");

    /// <summary>The document with these words marked.</summary>
    public static string Marked(DocumentId id, IEnumerable<Anchor> words) =>
        new AddressBuilder(Document(id)).Add(AnchorQuery.Of(words)).ToString();

    /// <summary>The document with these words marked wherever they stand, opened at a passage.</summary>
    public static string Quoted(DocumentId id, IEnumerable<string> quotations, int passage) =>
        new AddressBuilder(Document(id))
            .Add("quote", quotations)
            .Fragment(PassageAnchor(passage))
            .ToString();

    /// <param name="suffix">As in "csl.json", without a dot before it.</param>
    public static string File(DocumentId id, string suffix) => $"{Document(id)}.{suffix}";

    /// <summary>The citation of these words, or of the document where there are none, for reference managers.</summary>
    public static string CitationFile(DocumentId id, string suffix, IEnumerable<Anchor> words) =>
        new AddressBuilder(File(id, suffix)).Add(AnchorQuery.Of(words)).ToString();

    public static string Original(DocumentId id) => $"{Document(id)}/original";

    /// <summary>Where words stand on the original, as JSON.</summary>
    public static string OriginalPlaces(DocumentId id) => $"{Original(id)}/places.json";

    /// <summary>Which words stand between two places on the original, as JSON.</summary>
    public static string OriginalSpan(DocumentId id) => $"{Original(id)}/span.json";

    /// <summary>How the words at these spans are cited, as JSON.</summary>
    public static string Citations(DocumentId id) => $"{Document(id)}/citations";

    /// <summary>The cited copy with these quotations highlighted wherever they stand, and these words where they stand.</summary>
    public static string Pdf(
        DocumentId id,
        IEnumerable<string> quotations,
        IEnumerable<Anchor> words
    ) =>
        new AddressBuilder(File(id, "pdf"))
            .Add("quote", quotations)
            .Add(AnchorQuery.Of(words))
            .ToString();

    /// <summary>Null for a name of which nothing can stand in an address.</summary>
    public static string? Person(string slug) => slug.Length == 0 ? null : $"{People}/{slug}";

    /// <summary>Null for a topic of which nothing can stand in an address.</summary>
    public static string? Topic(string slug) => slug.Length == 0 ? null : $"{Topics}/{slug}";
}
