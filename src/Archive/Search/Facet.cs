using System.Collections.Immutable;

namespace Archive.Search;

/// <summary>The values one filter could take among the hits, most frequent first.</summary>
/// <param name="Name">As the address names the filter: kind, author, recipient, topic, collection, year.</param>
public sealed record Facet(string Name, ImmutableArray<FacetValue> Values);
