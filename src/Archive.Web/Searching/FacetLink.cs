namespace Archive.Web.Searching;

/// <summary>One value of a facet.</summary>
/// <param name="Count">Passages of the answer that have it.</param>
/// <param name="IsChosen">Whether the search is narrowed by it; then the address widens it.</param>
internal sealed record FacetLink(string Label, int Count, bool IsChosen, string Address);
