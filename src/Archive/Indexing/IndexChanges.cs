namespace Archive.Indexing;

/// <summary>What bringing the index up to date did, in files.</summary>
public sealed record IndexChanges(int Indexed, int Removed, int Unchanged);
