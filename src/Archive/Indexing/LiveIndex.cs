using Archive.Corpus;
using Lucene.Net.Index;

namespace Archive.Indexing;

/// <summary>
/// The index as it is open now: its files and its last commit, exchanged together when it is refreshed, begun anew or put
/// back. Changed by one thread at a time; many hold its commits meanwhile.
/// </summary>
/// <param name="place">Null where it is only read.</param>
internal sealed class LiveIndex(IndexPlace? place, IndexFolder folder, DirectoryReader reader)
    : IDisposable
{
    private volatile IndexFolder folder = folder;
    private volatile OpenCommit current = new(reader);
    private volatile bool isDisposed;
    private bool isVerified;

    public DirectoryReader Reader => current.Reader;

    public bool IsDisposed => isDisposed;

    /// <summary>Whether the data folder still has every file of the last commit, and the lock.</summary>
    public bool IsInPlace
    {
        get
        {
            if (place is null)
            {
                return true;
            }
            using var lease = Lease();
            return place.IsInPlace && folder.Has(lease.Commit.Reader);
        }
    }

    public IndexWriter OpenWriter() => folder.OpenWriter();

    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public SearcherLease Lease()
    {
        while (true)
        {
            var commit = current;
            if (commit.TryHold())
            {
                return new SearcherLease(commit);
            }
            ObjectDisposedException.ThrowIf(isDisposed, this);
        }
    }

    /// <summary>Lucene checks the sums of its files only when it merges them. Asked to once a process, it reads the index through.</summary>
    public void VerifyOnce()
    {
        if (isVerified)
        {
            return;
        }
        try
        {
            foreach (var leaf in Reader.Leaves)
            {
                leaf.AtomicReader.CheckIntegrity();
            }
        }
        catch (IOException)
        {
            BeginAnew();
        }
        isVerified = true;
    }

    public void Refresh()
    {
        if (DirectoryReader.OpenIfChanged(Reader) is { } reader)
        {
            Replace(reader);
        }
    }

    /// <summary>Not by OpenIfChanged, which takes a new segment for an old one of the same name.</summary>
    public void BeginAnew() => Replace(folder.BeginAnew());

    /// <summary>
    /// Makes the folder, the lock and the files again. What is open still reads the files that were deleted: they are written
    /// once more without reading the corpus.
    /// </summary>
    /// <exception cref="IndexInUseException">Another process has made the folder anew for itself.</exception>
    public void PutBack(IndexPlace place)
    {
        place.PutBack();
        var former = folder;
        folder = place.Open();
        Replace(CopyInto(folder));
        former.Dispose();
    }

    /// <summary>Whether files of the index were cut short, or taken away one by one.</summary>
    public static bool MeansDamage(Exception fault) =>
        IndexWriteException
            .Chain(fault)
            .Any(cause =>
                cause is CorruptIndexException or FileNotFoundException or EndOfStreamException
            );

    public void Dispose()
    {
        isDisposed = true;
        current.LetGo();
        folder.Dispose();
        place?.Dispose();
    }

    // On a full disk what is open goes on being searched: an index begun anew would have nothing.
    private DirectoryReader CopyInto(IndexFolder empty)
    {
        try
        {
            return empty.BeginWith(Reader);
        }
        catch (Exception unreadable)
            when (unreadable is not OutOfMemoryException
                && (MeansDamage(unreadable) || !IndexWriteException.IsCausedByDisk(unreadable))
            )
        {
            return empty.BeginAnew();
        }
    }

    private void Replace(DirectoryReader reader)
    {
        var former = current;
        current = new OpenCommit(reader).Warm();
        former.LetGo();
    }
}
