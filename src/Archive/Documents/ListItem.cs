using System.Collections.Immutable;

namespace Archive.Documents;

/// <summary>One item of a <see cref="Block.List"/>.</summary>
public sealed record ListItem(ImmutableArray<Block> Blocks);
