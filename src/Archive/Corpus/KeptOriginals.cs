namespace Archive.Corpus;

/// <summary>The originals in the corpus, found by their bytes: whatever a file is called, it is taken in once.</summary>
internal sealed class KeptOriginals(string root)
{
    private readonly Lazy<Dictionary<long, List<string>>> pathsOfSize = new(() => Find(root));

    /// <returns>The path of the document beside the original with these bytes; null where there is none.</returns>
    public string? DocumentOf(ReadOnlySpan<byte> bytes)
    {
        if (pathsOfSize.Value.TryGetValue(bytes.Length, out var paths))
        {
            foreach (var path in paths)
            {
                var document = Path.ChangeExtension(path, ".md");
                if (PlainFile.Is(new FileInfo(document)) && PlainFile.Has(path, bytes))
                {
                    return document;
                }
            }
        }
        return null;
    }

    public void Add(string path, long size)
    {
        if (pathsOfSize.Value.TryGetValue(size, out var paths))
        {
            if (!paths.Contains(path))
            {
                paths.Add(path);
            }
        }
        else
        {
            pathsOfSize.Value.Add(size, [path]);
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
