namespace Archive.Indexing;

/// <summary>One commit of the index, to be read and let go.</summary>
public sealed class SearcherLease : IDisposable
{
    public void Dispose() { }
}
