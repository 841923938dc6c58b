using System.Threading.Channels;
using Archive.Corpus;
using Archive.Indexing;

namespace Archive.Web.Hosting;

/// <summary>
/// Keeps the index saying what the corpus says: once at the start, and again whenever the folder changes. The only
/// caller of <see cref="IndexStore.Update"/>, one update at a time.
/// </summary>
internal sealed partial class IndexKeeper(
    IndexStore index,
    CorpusFolder corpus,
    ILogger<IndexKeeper> log
) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    // Room for one: many changes while an update runs are one more update.
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    private readonly TaskCompletionSource firstCurrent = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private volatile IndexStatus status = new IndexStatus.Building(default);

    public IndexStatus Status => status;

    /// <summary>Ends when the index is current for the first time.</summary>
    public Task FirstCurrent => firstCurrent.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watch = corpus.Watch(() => changes.Writer.TryWrite(true));
        changes.Writer.TryWrite(true);
        var pause = FirstPause;
        await foreach (var _ in changes.Reader.ReadAllAsync(stoppingToken))
        {
            if (Update(stoppingToken))
            {
                pause = FirstPause;
                continue;
            }
            await Task.Delay(pause, stoppingToken);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            changes.Writer.TryWrite(true);
        }
    }

    private bool Update(CancellationToken cancel)
    {
        var wasReady = status.IsReady;
        try
        {
            var done = index.Update(corpus, new Reporter(this, wasReady), cancel);
            status = new IndexStatus.Current();
            firstCurrent.TrySetResult();
            if (done.Indexed > 0 || done.Removed > 0 || !wasReady)
            {
                LogUpdated(done.Indexed, done.Removed, done.Unchanged);
            }
            return true;
        }
        catch (IndexWriteException fault)
        {
            LogFailed(fault);
            status = new IndexStatus.Failing(fault.Message, wasReady);
            return false;
        }
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
