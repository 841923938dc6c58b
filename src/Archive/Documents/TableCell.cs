using System.Collections.Immutable;

namespace Archive.Documents;

/// <summary>One cell of a <see cref="TableRow"/>.</summary>
public sealed record TableCell(ImmutableArray<Run> Runs);
