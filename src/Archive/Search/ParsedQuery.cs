using System.Collections.Immutable;

namespace Archive.Search;

/// <summary>What <see cref="QueryParser"/> made of a query as typed.</summary>
/// <param name="Notes">Sentences: what of it was ignored or read otherwise than written, and why.</param>
public sealed record ParsedQuery(SearchQuery Query, ImmutableArray<string> Notes);
