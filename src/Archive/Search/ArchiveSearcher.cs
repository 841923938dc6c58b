using Archive.Indexing;

namespace Archive.Search;

/// <summary>Answers a <see cref="SearchRequest"/> from the index.</summary>
public sealed class ArchiveSearcher(IndexStore index)
{
    public SearchResults Search(SearchRequest request)
    {
        _ = index;
        throw new NotImplementedException();
    }
}
