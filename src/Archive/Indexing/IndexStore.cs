using Archive.Corpus;

namespace Archive.Indexing;

/// <summary>
/// The index on disk and the one process that writes it. Opening takes the lock; an index that is missing, corrupt or of
/// another schema version is begun anew without being asked.
/// </summary>
public sealed class IndexStore : IDisposable
{
    /// <exception cref="IndexInUseException">Another process holds the data folder.</exception>
    public static IndexStore OpenForWriting(string dataFolder) =>
        throw new NotImplementedException();

    /// <summary>For commands that only read, beside a running site; null where there is no readable index yet.</summary>
    public static IndexStore? OpenForReading(string dataFolder) =>
        throw new NotImplementedException();

    /// <summary>
    /// Makes the index say what the corpus says: looks at path, size, time, then hash, reads what changed, and commits all of
    /// it or nothing. Safe to call from one thread at a time while others search.
    /// </summary>
    /// <returns>How many files were added or changed, and how many are gone.</returns>
    public IndexChanges Update(
        CorpusFolder corpus,
        IProgress<IndexProgress>? progress,
        CancellationToken cancel
    ) => throw new NotImplementedException();

    /// <summary>The index as of the last commit, held until disposed.</summary>
    public SearcherLease Lease() => throw new NotImplementedException();

    public void Dispose() { }
}
