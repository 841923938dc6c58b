namespace Archive.Search;

/// <summary>One value of a <see cref="Facet"/> and how many passages of the answer have it.</summary>
public sealed record FacetValue(string Value, int Count);
