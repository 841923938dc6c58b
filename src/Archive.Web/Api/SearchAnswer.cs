using System.Collections.Immutable;
using Archive.Quotations;
using Archive.Search;
using Archive.Text;

namespace Archive.Web.Api;

/// <summary>The JSON of <c>/api/search</c>.</summary>
/// <param name="Total">Passages that match, on all pages.</param>
/// <param name="Notes">What of the query was ignored, and why.</param>
/// <param name="Facets">By the name of the filter they are values of.</param>
/// <param name="Nearest">Null where the query is no passage, or nothing comes near it.</param>
internal sealed record SearchAnswer(
    string Query,
    int Total,
    int Page,
    int Size,
    IEnumerable<string> Notes,
    IReadOnlyDictionary<string, ImmutableArray<FacetValue>> Facets,
    IEnumerable<HitAnswer> Hits,
    NearestAnswer? Nearest
)
{
    public static SearchAnswer Of(
        SearchResults results,
        NearestWording? nearest,
        IEnumerable<string> notes,
        ArchiveUrls urls
    ) =>
        new(
            results.Request.Query,
            results.Total,
            results.Request.Page,
            results.Request.Size,
            [.. notes, .. results.Notes],
            results.Facets.ToDictionary(facet => facet.Name, facet => facet.Values),
            results.Hits.Select(hit => HitAnswer.Of(hit, urls)),
            nearest is null ? null : NearestAnswer.Of(nearest, urls)
        );
}
