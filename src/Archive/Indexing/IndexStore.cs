using System.Collections.Immutable;
using System.Diagnostics;
using Archive.Corpus;
using Lucene.Net.Index;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace Archive.Indexing;

/// <summary>
/// The index on disk and the one process that writes it. Opening takes the lock; an index that is missing, corrupt or of
/// another schema version is begun anew without being asked.
/// </summary>
public sealed class IndexStore : IDisposable
{
    // A first build that is killed loses no more than this.
    private static readonly TimeSpan CommitEvery = TimeSpan.FromSeconds(15);

    private readonly IndexPlace? place;
    private readonly LiveIndex live;
    private readonly Lock updating = new();

    private IndexStore(IndexPlace? place, IndexFolder folder, DirectoryReader reader)
    {
        this.place = place;
        live = new LiveIndex(place, folder, reader);
    }

    /// <exception cref="IndexInUseException">Another process holds the data folder.</exception>
    /// <exception cref="IndexWriteException">The data folder cannot be written.</exception>
    public static IndexStore OpenForWriting(string dataFolder) =>
        OpenForWriting(dataFolder, IndexFolder.Files);

    internal static IndexStore OpenForWriting(
        string dataFolder,
        Func<string, LuceneDirectory> openFiles
    )
    {
        IndexPlace? place = null;
        IndexFolder? folder = null;
        try
        {
            place = IndexPlace.Take(dataFolder, openFiles);
            folder = place.Open();
            return new IndexStore(place, folder, folder.TryOpen() ?? folder.BeginAnew());
        }
        catch (Exception failure)
        {
            folder?.Dispose();
            place?.Dispose();
            if (DiskFault.Is(failure))
            {
                throw IndexWriteException.Of(dataFolder, failure);
            }
            throw;
        }
    }

    /// <summary>For commands that only read, beside a running site; null where there is no readable index yet.</summary>
    public static IndexStore? OpenForReading(string dataFolder)
    {
        var path = IndexPlace.PathIn(dataFolder);
        if (!Directory.Exists(path))
        {
            return null;
        }
        var folder = new IndexFolder(IndexFolder.Files(path));
        if (folder.TryOpen() is { } reader)
        {
            return new IndexStore(null, folder, reader);
        }
        folder.Dispose();
        return null;
    }

    /// <summary>
    /// Makes the index say what the corpus says: looks at path, size, time, then hash, reads what changed, and commits all of
    /// it or nothing; only a long build commits in steps, each of them whole files. Others may search meanwhile, and see the last
    /// commit. Run by one thread at a time; a second waits.
    /// </summary>
    /// <param name="suspects">Paths of files to be read again although they look unchanged; see <see cref="RollingCheck"/>.</param>
    /// <param name="mayBeEmpty">Whether a corpus without anything in it is taken for one whose documents were deleted.</param>
    /// <returns>How many files were added or changed, and how many are gone.</returns>
    /// <exception cref="CorpusUnavailableException">The corpus is not there as a whole; the index stays as it was.</exception>
    /// <exception cref="IndexInUseException">The data folder was deleted, and another process has made it anew for itself.</exception>
    /// <exception cref="IndexWriteException">What was committed stays readable; the next call resumes.</exception>
    /// <exception cref="OperationCanceledException">What was committed stays; the next call resumes.</exception>
    public IndexChanges Update(
        CorpusFolder corpus,
        IProgress<IndexProgress>? progress,
        CancellationToken cancel,
        IReadOnlySet<string>? suspects = null,
        bool mayBeEmpty = false
    )
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Update(
            List,
            suspects ?? new HashSet<string>(),
            corpus.Read,
            CommitEvery,
            progress,
            cancel
        );

        CorpusListing List()
        {
            var listing = corpus.List();
            return listing.IsBare && !mayBeEmpty && live.Reader.NumDocs > 0
                ? throw CorpusUnavailableException.Bare(corpus.Root)
                : listing;
        }
    }

    internal IndexChanges Update(
        Func<CorpusListing> list,
        IReadOnlySet<string> suspects,
        Func<CorpusFile, CorpusReading> read,
        TimeSpan commitEvery,
        IProgress<IndexProgress>? progress,
        CancellationToken cancel
    )
    {
        if (place is null)
        {
            throw new InvalidOperationException("An index opened for reading is not updated.");
        }
        lock (updating)
        {
            ObjectDisposedException.ThrowIf(live.IsDisposed, this);
            try
            {
                if (!live.IsInPlace)
                {
                    live.PutBack(place);
                }
                var listing = list();
                live.VerifyOnce();
                try
                {
                    return Apply(listing, suspects, read, commitEvery, progress, cancel);
                }
                catch (Exception damaged) when (LiveIndex.MeansDamage(damaged) && live.IsInPlace)
                {
                    live.BeginAnew();
                    return Apply(listing, suspects, read, commitEvery, progress, cancel);
                }
            }
            catch (Exception failure) when (IndexWriteException.IsCausedByDisk(failure))
            {
                throw IndexWriteException.Of(place.DataFolder, failure);
            }
        }
    }

    /// <summary>Whether the data folder still has the index and its lock, so that nobody deleted it. The next update puts it back.</summary>
    public bool IsInPlace => live.IsInPlace;

    /// <summary>Empties the index; the next update reads every file.</summary>
    /// <exception cref="IndexWriteException">The data folder cannot be written.</exception>
    public void Clear()
    {
        lock (updating)
        {
            ObjectDisposedException.ThrowIf(live.IsDisposed, this);
            try
            {
                live.BeginAnew();
            }
            catch (Exception failure) when (IndexWriteException.IsCausedByDisk(failure))
            {
                throw IndexWriteException.Of(place?.DataFolder ?? "", failure);
            }
        }
    }

    /// <summary>SHA-256 of each file of the corpus as the index took it in, by path; the record that fixity is checked against.</summary>
    public ImmutableDictionary<string, string> RecordedHashes()
    {
        using var lease = Lease();
        return IndexManifest
            .Read(lease.Commit.Reader)
            .Values.Where(entry => entry.Sha256.Length > 0)
            .ToImmutableDictionary(entry => entry.Path, entry => entry.Sha256);
    }

    /// <summary>How many files the index knows, documents and refused ones; those deleted lately may count once more.</summary>
    internal int RecordedCount()
    {
        using var lease = Lease();
        return new[] { IndexSchema.DocumentEntry, IndexSchema.RefusedEntry }.Sum(kind =>
            lease.Commit.Reader.DocFreq(new Term(IndexSchema.Entry, kind))
        );
    }

    /// <summary>Files by path, with their hashes as the index took them in, after the path given.</summary>
    internal IReadOnlyList<(string Path, string Sha256)> RecordedAfter(string after, int most)
    {
        using var lease = Lease();
        return IndexManifest.After(lease.Commit.Reader, after, most);
    }

    /// <summary>The index as of the last commit, held until disposed.</summary>
    public SearcherLease Lease() => live.Lease();

    public void Dispose()
    {
        lock (updating)
        {
            if (!live.IsDisposed)
            {
                live.Dispose();
            }
        }
    }

    private IndexChanges Apply(
        CorpusListing listing,
        IReadOnlySet<string> suspects,
        Func<CorpusFile, CorpusReading> read,
        TimeSpan commitEvery,
        IProgress<IndexProgress>? progress,
        CancellationToken cancel
    )
    {
        var manifest = IndexManifest.Read(live.Reader);
        var plan = IndexPlan.Of(manifest, listing, suspects);
        var total = listing.Files.Count;
        if (plan.IsEmpty)
        {
            progress?.Report(new IndexProgress(total, total));
            return new IndexChanges(0, 0, total);
        }
        var writer = live.OpenWriter();
        try
        {
            using var indexer = new PassageIndexer(writer);
            var update = new IndexUpdate(manifest, listing, plan, read, indexer);
            var sinceCommit = Stopwatch.StartNew();
            update.Run(AfterEach, cancel);
            if (update.HasWritten)
            {
                IndexFolder.Commit(writer);
            }
            writer.Dispose();
            live.Refresh();
            return new IndexChanges(update.Indexed, plan.Gone.Count, total - update.Indexed);

            void AfterEach(int done)
            {
                if (sinceCommit.Elapsed >= commitEvery)
                {
                    IndexFolder.Commit(writer);
                    live.Refresh();
                    sinceCommit.Restart();
                }
                progress?.Report(
                    new IndexProgress(Math.Min(total, total - plan.ToRead.Count + done), total)
                );
            }
        }
        catch
        {
            IndexFolder.RollBack(writer);
            throw;
        }
    }
}
