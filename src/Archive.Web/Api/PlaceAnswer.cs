using System.Collections.Immutable;

namespace Archive.Web.Api;

/// <summary>Letters on one line of a page of the original.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Corners">Upper left, upper right, lower left, lower right: x and y of each, in the PDF's own coordinates.</param>
internal sealed record PlaceAnswer(int Page, ImmutableArray<double> Corners);
