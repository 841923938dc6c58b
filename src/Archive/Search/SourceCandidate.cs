using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Search;

/// <summary>A document that may be a quotation's source. Of one <see cref="SourceLookup"/>, which says more of it.</summary>
/// <param name="Entries">The passages that were found, as the index numbers them.</param>
/// <param name="Score">Comparable within one look-up. Ranks, never decides.</param>
public sealed record SourceCandidate(DocumentId Id, ImmutableArray<int> Entries, float Score);
