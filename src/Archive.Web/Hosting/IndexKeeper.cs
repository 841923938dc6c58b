using System.Threading.Channels;
using Archive.Corpus;
using Archive.Indexing;

namespace Archive.Web.Hosting;

/// <summary>
/// Keeps the index saying what the corpus says: once at the start, whenever the folder changes, every few minutes in case
/// that was not told, and by comparing hashes in between. The only caller of <see cref="IndexStore.Update"/>, one update at
/// a time. Nothing it meets stops the site: it says what is so and tries again.
/// </summary>
internal sealed partial class IndexKeeper(
    IndexStore index,
    CorpusFolder corpus,
    RollingCheck check,
    IndexSchedule schedule,
    TimeProvider clock,
    ILogger<IndexKeeper> log
) : BackgroundService
{
    private const string OwnFault =
        "The index could not be brought up to date: the fault is the archive's, and its log says more. "
        + "What was indexed before can still be searched; it is tried again every half minute.";

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    // Room for one: many changes while an update runs are one more update.
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    private readonly TaskCompletionSource firstCurrent = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private volatile IndexStatus status = new IndexStatus.Building(default);
    private int isChanged;
    private TimeSpan pause = FirstPause;

    public IndexStatus Status => status;

    /// <summary>Ends when the index is current for the first time.</summary>
    public Task FirstCurrent => firstCurrent.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watch = corpus.Watch(Changed, clock);
        await using var rescan = Every(schedule.Rescan, Changed);
        await using var step = Every(RollingCheck.Pause, Look);
        await using var again = clock.CreateTimer(
            _ => Changed(),
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
        Changed();
        await foreach (var _ in wake.Reader.ReadAllAsync(stoppingToken))
        {
            if (Interlocked.Exchange(ref isChanged, 0) == 0)
            {
                Check(stoppingToken);
            }
            else if (Update(null, stoppingToken))
            {
                pause = FirstPause;
            }
            else
            {
                again.Change(pause, Timeout.InfiniteTimeSpan);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    private ITimer Every(TimeSpan span, Action work) =>
        clock.CreateTimer(_ => work(), null, span, span);

    private void Changed()
    {
        Interlocked.Exchange(ref isChanged, 1);
        wake.Writer.TryWrite(true);
    }

    // Called by a timer, where an exception would end the process.
    private void Look()
    {
        try
        {
            if (!index.IsInPlace && status is not IndexStatus.Failing)
            {
                Changed();
            }
            else if (status.SaysAll)
            {
                wake.Writer.TryWrite(true);
            }
        }
        catch (ObjectDisposedException)
        {
            // The site is ending.
        }
    }

    /// <returns>False where it is to be tried again after a pause. A corpus that is not there tells when it is back.</returns>
    private bool Update(IReadOnlySet<string>? suspects, CancellationToken cancel)
    {
        var wasReady = status.WasCurrent;
        var wasWrong = status is IndexStatus.Missing or IndexStatus.Failing;
        try
        {
            var done = index.Update(corpus, new Reporter(this, wasReady), cancel, suspects);
            status = new IndexStatus.Current();
            firstCurrent.TrySetResult();
            if (done.Indexed > 0 || done.Removed > 0 || !wasReady || wasWrong)
            {
                LogUpdated(done.Indexed, done.Removed, done.Unchanged);
            }
            return true;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (CorpusUnavailableException missing)
        {
            Say(new IndexStatus.Missing(missing.Message, wasReady), missing);
            return true;
        }
        catch (Exception fault) when (fault is IndexWriteException or IndexInUseException)
        {
            Say(new IndexStatus.Failing(fault.Message, wasReady), fault);
            return false;
        }
        catch (Exception fault)
        {
            Say(new IndexStatus.Failing(OwnFault, wasReady), fault);
            return false;
        }
    }

    private void Check(CancellationToken cancel)
    {
        try
        {
            if (!status.SaysAll || !check.IsDue)
            {
                return;
            }
            status = new IndexStatus.Checking(check.Progress);
            var step = check.Next(cancel);
            if (step.Changed.Count == 0 || Update(step.Changed, cancel))
            {
                check.Done(step);
            }
            if (status.SaysAll)
            {
                status = check.IsDue
                    ? new IndexStatus.Checking(check.Progress)
                    : new IndexStatus.Current();
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (CorpusUnavailableException)
        {
            Changed();
        }
        catch (Exception fault)
        {
            Say(new IndexStatus.Failing(OwnFault, true), fault);
            Changed();
        }
    }

    // Logged once, not each time it is tried.
    private void Say(IndexStatus now, Exception fault)
    {
        if (!now.Equals(status))
        {
            LogFailed(fault);
        }
        status = now;
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "The index is current: {Indexed} files read, {Removed} gone, {Unchanged} unchanged."
    )]
    private partial void LogUpdated(int indexed, int removed, int unchanged);

    [LoggerMessage(Level = LogLevel.Error, Message = "The index could not be brought up to date.")]
    private partial void LogFailed(Exception fault);

    // Progress<T> posts to a thread pool, where a late report would overwrite the end.
    private sealed class Reporter(IndexKeeper keeper, bool wasReady) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) =>
            keeper.status = wasReady
                ? new IndexStatus.Updating(value)
                : new IndexStatus.Building(value);
    }
}
