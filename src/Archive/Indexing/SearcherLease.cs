namespace Archive.Indexing;

/// <summary>One commit of the index, to be read and let go.</summary>
public sealed class SearcherLease : IDisposable
{
    private OpenCommit? commit;

    internal SearcherLease(OpenCommit commit) => this.commit = commit;

    internal OpenCommit Commit =>
        commit ?? throw new ObjectDisposedException(nameof(SearcherLease));

    public void Dispose() => Interlocked.Exchange(ref commit, null)?.LetGo();
}
