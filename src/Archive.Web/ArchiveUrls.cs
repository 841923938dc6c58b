using Archive.Documents;
using Archive.Reports;
using Archive.Search;
using Archive.Text;
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
            (id, spans) => Marked(id, spans),
            (id, spans) => Pdf(id, [], spans)
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

    /// <summary>The document with these spans of its text marked.</summary>
    public static string Marked(DocumentId id, IEnumerable<TextSpan> marks) =>
        new AddressBuilder(Document(id)).Add("mark", marks.Select(SpanValue)).ToString();

    /// <summary>The document with these words marked wherever they stand, opened at a passage.</summary>
    public static string Quoted(DocumentId id, IEnumerable<string> quotations, int passage) =>
        new AddressBuilder(Document(id))
            .Add("quote", quotations)
            .Fragment(PassageAnchor(passage))
            .ToString();

    /// <param name="suffix">As in "csl.json", without a dot before it.</param>
    public static string File(DocumentId id, string suffix) => $"{Document(id)}.{suffix}";

    public static string Original(DocumentId id) => $"{Document(id)}/original";

    /// <summary>Where words stand on the original, as JSON.</summary>
    public static string OriginalPlaces(DocumentId id) => $"{Original(id)}/places.json";

    /// <summary>Which words stand between two places on the original, as JSON.</summary>
    public static string OriginalSpan(DocumentId id) => $"{Original(id)}/span.json";

    /// <summary>How the words at these spans are cited, as JSON.</summary>
    public static string Citations(DocumentId id) => $"{Document(id)}/citations";

    /// <summary>The cited copy with these words, and these spans of the text, highlighted.</summary>
    public static string Pdf(
        DocumentId id,
        IEnumerable<string> quotations,
        IEnumerable<TextSpan> marks
    ) =>
        new AddressBuilder(File(id, "pdf"))
            .Add("quote", quotations)
            .Add("mark", marks.Select(SpanValue))
            .ToString();

    /// <summary>Null for a name of which nothing can stand in an address.</summary>
    public static string? Person(string slug) => slug.Length == 0 ? null : $"{People}/{slug}";

    /// <summary>Null for a topic of which nothing can stand in an address.</summary>
    public static string? Topic(string slug) => slug.Length == 0 ? null : $"{Topics}/{slug}";

    private static string SpanValue(TextSpan span) => Wording.Plain($"{span.Start}-{span.End}");
}
