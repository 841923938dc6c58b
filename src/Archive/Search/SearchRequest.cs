using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Search;

/// <summary>What a person asks of the archive: a query as typed, filters, an order and a page of the answer.</summary>
/// <param name="Query">As typed; may be empty, which asks for everything the filters leave.</param>
public sealed record SearchRequest(string Query)
{
    public ImmutableArray<DocumentKind> Kinds { get; init; } = [];

    /// <summary>First and last day, inclusive.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Names as in front matter, or their slugs; any of several.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    public ImmutableArray<string> Recipients { get; init; } = [];

    public ImmutableArray<string> Topics { get; init; } = [];

    public ImmutableArray<string> Collections { get; init; } = [];

    public SearchOrder Order { get; init; } = SearchOrder.Relevance;

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits a page, 1 to 100.</summary>
    public int Size { get; init; } = 20;
}
