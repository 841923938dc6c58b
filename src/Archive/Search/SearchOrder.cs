namespace Archive.Search;

/// <summary>How hits are ordered.</summary>
public enum SearchOrder
{
    Relevance,
    OldestFirst,
    NewestFirst,
}
