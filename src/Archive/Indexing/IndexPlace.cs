using Archive.Corpus;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace Archive.Indexing;

/// <summary>
/// The data folder as the one process that writes the index holds it. Lucene's own lock is shared between processes on
/// Linux, and is not used.
/// </summary>
internal sealed class IndexPlace : IDisposable
{
    private const string FolderName = "index";
    private const string LockName = "index";

    private readonly ProcessLock held;
    private readonly Func<string, LuceneDirectory> openFiles;

    private IndexPlace(string dataFolder, ProcessLock held, Func<string, LuceneDirectory> openFiles)
    {
        DataFolder = dataFolder;
        this.held = held;
        this.openFiles = openFiles;
    }

    public string DataFolder { get; }

    /// <summary>Whether nobody deleted the folder with the lock.</summary>
    public bool IsInPlace => held.IsInPlace;

    public static string PathIn(string dataFolder) => Path.Combine(dataFolder, FolderName);

    /// <exception cref="IndexInUseException">Another process, or this one, holds it already.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static IndexPlace Take(string dataFolder, Func<string, LuceneDirectory> openFiles)
    {
        var full = Path.GetFullPath(dataFolder);
        return ProcessLock.TryTake(full, LockName, isPassing: false, out var holder) is { } held
            ? new IndexPlace(full, held, openFiles)
            : throw new IndexInUseException(
                $"{holder} is using the data folder '{full}'. Stop it, or choose another data folder."
            );
    }

    public IndexFolder Open()
    {
        var path = PathIn(DataFolder);
        if (File.Exists(path))
        {
            // Whatever it is, all here is derived.
            File.Delete(path);
        }
        Directory.CreateDirectory(path);
        return new IndexFolder(openFiles(path));
    }

    /// <summary>Makes the folder and the lock again, where somebody deleted them.</summary>
    /// <exception cref="IndexInUseException">Another process has made the folder anew for itself.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void PutBack()
    {
        if (!held.PutBack())
        {
            throw new IndexInUseException(
                $"The data folder '{DataFolder}' was deleted, and another process has made it anew for itself. Stop one of the two."
            );
        }
    }

    public void Dispose() => held.Dispose();
}
