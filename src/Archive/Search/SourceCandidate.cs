using System.Collections.Immutable;
using Archive.Indexing;

namespace Archive.Search;

/// <summary>A document that may be a quotation's source.</summary>
/// <param name="Passages">Numbers of the passages that were found.</param>
/// <param name="Score">Comparable within one look-up. Ranks, never decides.</param>
public sealed record SourceCandidate(
    DocumentSummary Document,
    ImmutableArray<int> Passages,
    float Score
);
