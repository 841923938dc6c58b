using System.Collections.Immutable;

namespace Archive.Web.Api;

/// <summary>Where words stand on the original.</summary>
internal sealed record PlacesAnswer(ImmutableArray<PlaceAnswer> Places);
