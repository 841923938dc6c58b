using System.Collections.Immutable;

namespace Archive.Search;

/// <summary>A passage, or a few that follow each other in one document, and which of the asked words stand there.</summary>
/// <param name="First">Its first passage, as the index numbers them.</param>
/// <param name="Words">A bit for each asked word.</param>
/// <param name="Worth">Of those words together; each counts once, however often it stands there.</param>
internal readonly record struct PassageWindow(int First, int Count, ulong Words, float Worth)
{
    public ImmutableArray<int> Passages => [.. Enumerable.Range(First, Count)];
}
