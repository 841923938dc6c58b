using Archive.Quotations;
using Archive.Search;
using Archive.Web.Searching;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Archive.Web.Api;

/// <summary><c>GET /api/search</c>: what the page of results shows, as JSON.</summary>
internal static class SearchEndpoint
{
    public static void MapSearch(this IEndpointRouteBuilder routes) =>
        routes
            .MapMethods(ArchiveRoutes.SearchApi, Methods.Reading, Search)
            .WithName("search")
            .WithTags("search")
            .WithSummary("Finds passages.")
            .WithDescription(
                "Any text is a query; what of it was ignored is said in `notes`. `marks` index `text`, in UTF-16 units, half-open. `total` counts passages. `nearest` is there where the query is a passage: eight words without operators, or a phrase that stands nowhere."
            )
            .Produces<SearchAnswer>()
            .ProducesProblem(StatusCodes.Status500InternalServerError);

    private static JsonHttpResult<SearchAnswer> Search(
        [AsParameters] SearchParameters parameters,
        ArchiveSearcher searcher,
        NearestWordingFinder wordings,
        ArchiveUrls urls
    )
    {
        var notes = new List<string>();
        var results = searcher.Search(parameters.ToRequest(notes));
        var nearest = wordings.Find(results, notes);
        return TypedResults.Json(
            SearchAnswer.Of(results, nearest, notes, urls),
            WebJson.Readable.SearchAnswer
        );
    }
}
