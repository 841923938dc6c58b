using Archive.Documents;
using Archive.Search;

namespace Archive.Web.Searching;

/// <summary>A <see cref="SearchRequest"/> as the query of an address; <see cref="SearchParameters"/> reads it back.</summary>
internal static class SearchQueryString
{
    public const int DefaultSize = 20;

    /// <summary>What is as it is anyway is left out, so that equal searches have equal addresses.</summary>
    public static string Of(SearchRequest request) =>
        new AddressBuilder("")
            .Add("q", request.Query)
            .Add("kind", request.Kinds.Select(kind => kind.Code()))
            .Add("from", request.From is DateOnly from ? Wording.IsoDay(from) : null)
            .Add("to", request.To is DateOnly to ? Wording.IsoDay(to) : null)
            .Add("author", request.Authors)
            .Add("recipient", request.Recipients)
            .Add("topic", request.Topics)
            .Add("collection", request.Collections)
            .Add("sort", SortCode(request.Order))
            .Add("page", request.Page > 1 ? Wording.Plain($"{request.Page}") : null)
            .Add("size", request.Size != DefaultSize ? Wording.Plain($"{request.Size}") : null)
            .ToString();

    private static string? SortCode(SearchOrder order) =>
        order switch
        {
            SearchOrder.OldestFirst => "date",
            SearchOrder.NewestFirst => "-date",
            _ => null,
        };
}
