namespace Archive.Corpus;

/// <summary>The originals in the corpus, found by their bytes: whatever a file is called, it is taken in once.</summary>
internal sealed class KeptOriginals(string root)
{
    // Those that were there and have not been looked at; a file is read the first time that one of its size comes.
    private readonly Lazy<Dictionary<long, List<string>>> unread = new(() => Find(root));
    private readonly Dictionary<string, List<string>> pathsOfHash = new(StringComparer.Ordinal);

    /// <returns>The path of the document beside the original with these bytes; null where there is none.</returns>
    public string? DocumentOf(ReadOnlySpan<byte> bytes)
    {
        if (unread.Value.Remove(bytes.Length, out var sameSize))
        {
            foreach (var path in sameSize)
            {
                if (PlainFile.Is(new FileInfo(path)))
                {
                    Add(path, File.ReadAllBytes(path));
                }
            }
        }
        foreach (var path in pathsOfHash.GetValueOrDefault(ContentHash.Of(bytes)) ?? [])
        {
            var document = Path.ChangeExtension(path, ".md");
            if (PlainFile.Is(new FileInfo(document)) && PlainFile.Has(path, bytes))
            {
                return document;
            }
        }
        return null;
    }

    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        var hash = ContentHash.Of(bytes);
        if (!pathsOfHash.TryGetValue(hash, out var paths))
        {
            pathsOfHash.Add(hash, paths = []);
        }
        if (!paths.Contains(path))
        {
            paths.Add(path);
        }
    }

    private static Dictionary<long, List<string>> Find(string root) =>
        !Directory.Exists(root)
            ? []
            : new DirectoryInfo(root)
                .EnumerateFiles(
                    "*",
                    new EnumerationOptions
                    {
                        RecurseSubdirectories = true,
                        MaxRecursionDepth = 32,
                        IgnoreInaccessible = true,
                        AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
                    }
                )
                .Where(file => file.Extension != ".md" && file.Name[0] != '.')
                .GroupBy(file => file.Length)
                .ToDictionary(
                    group => group.Key,
                    group => group.Select(file => file.FullName).ToList()
                );
}
