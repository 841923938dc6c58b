namespace Archive.Corpus;

/// <summary>Tells of changes in the corpus, many close together as one; made by <see cref="CorpusFolder.Watch"/>.</summary>
internal sealed class CorpusWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    private readonly FileSystemWatcher watcher;
    private readonly Timer timer;

    public CorpusWatcher(string root, Action changed)
    {
        timer = new Timer(_ => changed(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        watcher = new FileSystemWatcher(root)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter =
                NotifyFilters.FileName
                | NotifyFilters.DirectoryName
                | NotifyFilters.LastWrite
                | NotifyFilters.Size,
        };
        watcher.Created += (_, _) => Told();
        watcher.Changed += (_, _) => Told();
        watcher.Deleted += (_, _) => Told();
        watcher.Renamed += (_, _) => Told();
        // More changed at once than could be told one by one: something did.
        watcher.Error += (_, _) => Told();
        watcher.EnableRaisingEvents = true;
    }

    public void Dispose()
    {
        watcher.Dispose();
        timer.Dispose();
    }

    // Begins to count anew with each change, so that a long import is told when it pauses.
    private void Told()
    {
        try
        {
            timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // Told while being disposed: nobody listens any more.
        }
    }
}
