using Archive.Indexing;

namespace Archive.Search;

/// <summary>Finds where the words of a quotation may come from: the index's side of judging quotations.</summary>
public sealed class SourceSearch(IndexStore index)
{
    /// <summary>The index as of now, held until disposed.</summary>
    public SourceLookup Open() => new(index.Lease());
}
