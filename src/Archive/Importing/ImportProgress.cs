namespace Archive.Importing;

/// <summary>How far an import has come, in files.</summary>
public readonly record struct ImportProgress(int Done, int Total);
