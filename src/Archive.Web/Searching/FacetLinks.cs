using Archive.Documents;
using Archive.Search;

namespace Archive.Web.Searching;

/// <summary>A facet of an answer as the links that narrow the search by its values, or widen it again.</summary>
internal sealed record FacetLinks(string Title, IReadOnlyList<FacetLink> Links)
{
    // A facet shows so many at first; the rest unfolds.
    public const int ShownAtFirst = 8;

    /// <summary>Without those that could not narrow anything.</summary>
    public static IEnumerable<FacetLinks> Of(SearchResults results, ArchiveUrls urls) =>
        results
            .Facets.Select(facet => new FacetLinks(
                TitleOf(facet.Name),
                [
                    .. facet
                        .Values.Select(value => LinkOf(urls, results, facet.Name, value))
                        .OfType<FacetLink>(),
                ]
            ))
            .Where(facet => facet.Links.Count > 1 || facet.Links.Any(link => link.IsChosen));

    private static FacetLink? LinkOf(
        ArchiveUrls urls,
        SearchResults results,
        string facet,
        FacetValue value
    )
    {
        var asked = results.Request with { Page = 1 };
        var chosen = Filtering.Has(asked, facet, value.Value);
        return Filtering.Toggle(asked, facet, value.Value) is { } next
            ? new FacetLink(LabelOf(facet, value.Value), value.Count, chosen, urls.Search(next))
            : null;
    }

    private static string LabelOf(string facet, string value) =>
        facet == "kind" && DocumentKinds.Parse(value) is { } kind
            ? Wording.Capital(Wording.Many(2, kind))
            : value;

    private static string TitleOf(string facet) =>
        facet switch
        {
            "kind" => "Kind",
            "author" => "From",
            "recipient" => "To",
            "topic" => "Topic",
            "collection" => "Collection",
            "year" => "Year",
            _ => Wording.Capital(facet),
        };
}
