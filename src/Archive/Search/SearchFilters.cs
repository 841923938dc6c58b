using System.Collections.Immutable;
using Archive.Documents;
using Archive.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Archive.Search;

/// <summary>
/// The filters of a request as queries, one a facet: all must hold, of several values of one any. Any of them can be left out, to
/// count what its siblings would give.
/// </summary>
internal sealed class SearchFilters
{
    // An address may name any number of values; nobody chooses from more than these.
    private const int MostValues = 100;

    private readonly Dictionary<string, Query> byFacet = new(StringComparer.Ordinal);
    private Filter? days;

    public static SearchFilters Of(SearchRequest request)
    {
        var filters = new SearchFilters();
        filters.Add(FacetField.Kind, request.Kinds.Select(kind => kind.Code()));
        filters.Add(FacetField.Author, request.Authors);
        filters.Add(FacetField.Recipient, request.Recipients);
        filters.Add(FacetField.Topic, request.Topics);
        filters.Add(FacetField.Collection, request.Collections);
        if (request.From is not null || request.To is not null)
        {
            // What has no date reads as day 0.
            filters.days = FieldCacheRangeFilter.NewInt32Range(
                IndexSchema.Day,
                Math.Max(1, request.From?.DayNumber ?? 1),
                request.To?.DayNumber ?? int.MaxValue,
                true,
                true
            );
        }
        return filters;
    }

    public static SearchFilters Of(DocumentQuery query)
    {
        var filters = new SearchFilters();
        filters.Add(FacetField.Kind, query.Kind is { } kind ? [kind.Code()] : []);
        filters.Add(FacetField.Author, Optional(query.Author));
        filters.Add(FacetField.Recipient, Optional(query.Recipient));
        filters.Add(FacetField.Topic, Optional(query.Topic));
        filters.Add(FacetField.Collection, Optional(query.Collection));
        return filters;

        static IEnumerable<string> Optional(string? value) => value is null ? [] : [value];
    }

    /// <summary>Whether entries are filtered by this facet; a range of days filters years.</summary>
    public bool Has(string facet) =>
        facet is FacetField.Year ? days is not null : byFacet.ContainsKey(facet);

    /// <summary>The entries that answer a query and pass every filter, but for one facet's.</summary>
    public Query Narrow(Query query, string? exceptFacet = null)
    {
        var narrowed = new BooleanQuery { { query, Occur.MUST } };
        foreach (var (facet, filter) in byFacet)
        {
            if (facet != exceptFacet)
            {
                // Passing a filter is no merit: it must not move the score.
                narrowed.Add(new ConstantScoreQuery(filter) { Boost = 0 }, Occur.MUST);
            }
        }
        // Only what was found is asked for its day: a range has too many entries to be looked up first.
        return days is null || exceptFacet is FacetField.Year
            ? narrowed
            : new FilteredQuery(narrowed, days, FilteredQuery.QUERY_FIRST_FILTER_STRATEGY);
    }

    private void Add(string facet, IEnumerable<string> values)
    {
        var any = new BooleanQuery();
        foreach (var value in values.Select(FacetField.SlugOf).Distinct().Take(MostValues))
        {
            any.Add(new TermQuery(new Term(facet, value)), Occur.SHOULD);
        }
        if (any.Clauses.Count > 0)
        {
            byFacet.Add(facet, any);
        }
    }
}
