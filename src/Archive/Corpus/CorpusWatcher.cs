namespace Archive.Corpus;

/// <summary>
/// Tells of changes in the corpus, many close together as one; made by <see cref="CorpusFolder.Watch"/>. What the system
/// tells of a folder ends with the folder, so it is looked every two seconds whether the same one is still there.
/// </summary>
internal sealed class CorpusWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan MendEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromMinutes(10);

    private readonly string root;
    private readonly TimeProvider clock;
    private readonly ITimer quiet;
    private readonly ITimer look;
    private readonly Lock gate = new();
    private FileSystemWatcher? watcher;
    private FileIdentity? watched;
    private long armedAt;
    private long? untoldSince;
    private bool isBroken;
    private bool isDisposed;

    public CorpusWatcher(string root, Action changed, TimeProvider clock)
    {
        this.root = root;
        this.clock = clock;
        quiet = clock.CreateTimer(
            _ =>
            {
                lock (gate)
                {
                    untoldSince = null;
                }
                changed();
            },
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
        lock (gate)
        {
            Arm();
        }
        look = clock.CreateTimer(_ => Look(), null, LookEvery, LookEvery);
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            watcher?.Dispose();
        }
        look.Dispose();
        quiet.Dispose();
    }

    private void Look()
    {
        lock (gate)
        {
            if (isDisposed || (IsTheSame() && !IsToBeMended()))
            {
                return;
            }
            Arm();
            Tell();
        }
    }

    private bool IsTheSame() =>
        watcher is not null && FileIdentity.Of(root, follow: true) == watched;

    // Renewed also where nothing seems wrong: not every file system tells a folder made anew from the one before.
    private bool IsToBeMended() =>
        clock.GetElapsedTime(armedAt) >= (isBroken ? MendEvery : RenewEvery);

    // The folder may be missing, or the system may not watch so many: then it is looked at each time.
    private void Arm()
    {
        watcher?.Dispose();
        watcher = null;
        isBroken = false;
        armedAt = clock.GetTimestamp();
        watched = FileIdentity.Of(root, follow: true);
        if (watched is null)
        {
            return;
        }
        try
        {
            watcher = Watching();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception refused) when (refused is ArgumentException || DiskFault.Is(refused))
        {
            watcher?.Dispose();
            watcher = null;
        }
    }

    private FileSystemWatcher Watching()
    {
        var made = new FileSystemWatcher(root)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter =
                NotifyFilters.FileName
                | NotifyFilters.DirectoryName
                | NotifyFilters.LastWrite
                | NotifyFilters.Size,
        };
        made.Created += (_, _) => Told();
        made.Changed += (_, _) => Told();
        made.Deleted += (_, _) => Told();
        made.Renamed += (_, _) => Told();
        made.Error += (_, _) => Broken();
        return made;
    }

    // More changed at once than could be told one by one, or a folder of it cannot be watched: something did change.
    private void Broken()
    {
        lock (gate)
        {
            isBroken = true;
            Tell();
        }
    }

    private void Told()
    {
        lock (gate)
        {
            Tell();
        }
    }

    // Begins to count anew with each change, so that an import is told when it pauses; a long one does not wait for its end.
    private void Tell()
    {
        if (isDisposed)
        {
            return;
        }
        untoldSince ??= clock.GetTimestamp();
        if (clock.GetElapsedTime(untoldSince.Value) < LongestWait)
        {
            quiet.Change(Quiet, Timeout.InfiniteTimeSpan);
        }
    }
}
