using System.Collections.Immutable;

namespace Archive.Search;

/// <summary>A page of the documents that somebody has to look at.</summary>
/// <param name="Total">Of all of them.</param>
public sealed record DoubtfulList(int Total, ImmutableArray<DoubtfulDocument> Documents);
