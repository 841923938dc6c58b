namespace Archive.Originals.Zip;

/// <summary>A file of an archive.</summary>
/// <param name="Name">As the archive has it, which may lead anywhere and is not followed.</param>
/// <param name="Refusal">A sentence where it was not unpacked.</param>
internal sealed record ZippedFile(string Name, string? Refusal);
