using System.Collections.Immutable;

namespace Archive.Documents;

/// <summary>One row of a <see cref="Block.Table"/>, a passage of its own.</summary>
public sealed record TableRow(ImmutableArray<TableCell> Cells);
