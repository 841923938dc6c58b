namespace Archive.Indexing;

/// <summary>
/// Which files claim which document's id. Of several the first by path has it, whatever the order they came in, so that an
/// index brought up to date step by step is the index built anew.
/// </summary>
internal sealed class IdClaims
{
    private readonly Dictionary<string, SortedSet<string>> pathsById = new(StringComparer.Ordinal);

    /// <summary>The path of the file that has the id; null where no file claims it.</summary>
    public string? HolderOf(string id) => pathsById.GetValueOrDefault(id)?.Min;

    /// <summary>Every path that claims the id, in order.</summary>
    public IReadOnlyCollection<string> ClaimantsOf(string id) =>
        pathsById.TryGetValue(id, out var paths) ? paths : [];

    public void Claim(string id, string path)
    {
        if (!pathsById.TryGetValue(id, out var paths))
        {
            pathsById.Add(id, paths = new SortedSet<string>(StringComparer.Ordinal));
        }
        paths.Add(path);
    }

    public void Release(string id, string path)
    {
        if (pathsById.TryGetValue(id, out var paths) && paths.Remove(path) && paths.Count == 0)
        {
            pathsById.Remove(id);
        }
    }
}
