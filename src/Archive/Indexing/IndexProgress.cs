namespace Archive.Indexing;

/// <summary>How far bringing the index up to date has come, in files of the corpus.</summary>
public readonly record struct IndexProgress(int Done, int Total);
