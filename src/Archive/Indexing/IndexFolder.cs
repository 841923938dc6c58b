using System.Globalization;
using Archive.Corpus;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace Archive.Indexing;

/// <summary>
/// The folder of Lucene's files: opens it for reading or writing, begins it anew, and knows which schema it was written by.
/// </summary>
/// <remarks>
/// Read through plain file handles, since this Lucene's memory-mapped files can take the process down. Who may write is the
/// <see cref="ProcessLock"/>'s to say. Merges run on the writing thread, where what goes wrong with them can be caught.
/// </remarks>
internal sealed class IndexFolder(LuceneDirectory directory) : IDisposable
{
    private const string VersionKey = "schema";
    private const double WriteBufferMegabytes = 64;

    public static LuceneDirectory Files(string path) =>
        new SimpleFSDirectory(path, NoLockFactory.GetNoLockFactory());

    /// <summary>The last commit; null where there is none that can be read by this schema.</summary>
    public DirectoryReader? TryOpen()
    {
        DirectoryReader? reader = null;
        try
        {
            reader = DirectoryReader.Open(directory);
            if (
                reader.IndexCommit.UserData.TryGetValue(VersionKey, out var version)
                && version == Version
            )
            {
                return reader;
            }
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            // Files cut short or overwritten come back as whatever their bytes made Lucene do.
        }
        reader?.Dispose();
        return null;
    }

    /// <summary>Whether the files of a commit that is open are still there; its reader goes on reading them when they are not.</summary>
    public bool Has(DirectoryReader reader)
    {
        try
        {
            return reader
                .IndexCommit.FileNames.ToHashSet(StringComparer.Ordinal)
                .IsSubsetOf(directory.ListAll());
        }
        catch (Exception gone) when (DiskFault.Is(gone))
        {
            return false;
        }
    }

    /// <summary>Drops what is there and commits an empty index in its place.</summary>
    public DirectoryReader BeginAnew() => Begin(_ => { });

    /// <summary>Drops what is there and commits what an open index has in its place, whose files may be deleted by now.</summary>
    public DirectoryReader BeginWith(DirectoryReader reader) =>
        Begin(writer => writer.AddIndexes(reader));

    private DirectoryReader Begin(Action<IndexWriter> fill)
    {
        foreach (var file in directory.ListAll())
        {
            directory.DeleteFile(file);
        }
        var writer = OpenWriter();
        try
        {
            fill(writer);
            Commit(writer);
            writer.Dispose();
        }
        catch
        {
            RollBack(writer);
            throw;
        }
        return DirectoryReader.Open(directory);
    }

    public IndexWriter OpenWriter() =>
        new(
            directory,
            new IndexWriterConfig(LuceneVersion.LUCENE_48, null)
            {
                OpenMode = OpenMode.CREATE_OR_APPEND,
                Similarity = new BM25Similarity(),
                RAMBufferSizeMB = WriteBufferMegabytes,
                MergeScheduler = new SerialMergeScheduler(),
                CheckIntegrityAtMerge = true,
            }
        );

    public static void Commit(IndexWriter writer)
    {
        writer.SetCommitData(new Dictionary<string, string> { [VersionKey] = Version });
        writer.Commit();
    }

    /// <summary>Drops what was written since the last commit. A writer that failed may fail at that too, and is let go.</summary>
    public static void RollBack(IndexWriter writer)
    {
        try
        {
            writer.Rollback();
        }
        catch (Exception again)
            when (again is IOException or UnauthorizedAccessException or ObjectDisposedException)
        { }
    }

    public void Dispose() => directory.Dispose();

    private static string Version { get; } =
        IndexSchema.Version.ToString(CultureInfo.InvariantCulture);
}
