namespace Archive.Importing;

/// <summary>A file to import, or what is passed over among those, and why.</summary>
/// <param name="PassedOver">A sentence; null where it is read.</param>
internal readonly record struct SourceFile(string Path, string? PassedOver);
