using System.Collections.Immutable;

namespace Archive.Search;

/// <summary>What the archive covers: said on the home page, and wherever something is not in it.</summary>
/// <param name="First">Date of the oldest dated document.</param>
/// <param name="Last">Date of the newest dated document.</param>
public sealed record ArchiveExtent(
    int Documents,
    int Passages,
    DateOnly? First,
    DateOnly? Last,
    ImmutableArray<FacetValue> Kinds,
    ImmutableArray<FacetValue> Collections
);
