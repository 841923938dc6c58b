using Archive.Documents;

namespace Archive.Corpus;

/// <summary>The name of a folder of the corpus: slugs, parted by slashes, so that it leads nowhere else.</summary>
public static class CollectionName
{
    private const int Deepest = 8;

    public static bool IsSafe(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = name.Split('/');
        return parts.Length <= Deepest
            && Array.TrueForAll(parts, part => part.Length > 0 && Slug.Of(part) == part);
    }
}
