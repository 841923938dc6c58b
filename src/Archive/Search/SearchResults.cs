using System.Collections.Immutable;

namespace Archive.Search;

/// <summary>One page of the answer to a <see cref="SearchRequest"/>.</summary>
/// <param name="Total">Passages that match, on all pages.</param>
/// <param name="DocumentTotal">Documents they are of.</param>
/// <param name="Notes">Sentences: what of the query was ignored, and why.</param>
public sealed record SearchResults(
    SearchRequest Request,
    int Total,
    int DocumentTotal,
    ImmutableArray<Hit> Hits,
    ImmutableArray<Facet> Facets,
    ImmutableArray<string> Notes
);
