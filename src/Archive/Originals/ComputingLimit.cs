using System.Diagnostics;

namespace Archive.Originals;

/// <summary>
/// Cancels when another process has computed for too long. So a file has the same time on a machine that is busy with
/// others, where its process gets little done, but something; what gets nothing done stands still, and is given up.
/// </summary>
internal sealed class ComputingLimit : IDisposable
{
    // A process that waits for others on a busy machine comes to more in the time it is given for that.
    private static readonly TimeSpan Progress = TimeSpan.FromMilliseconds(100);
    private const int MostWaits = 20;

    private readonly Func<TimeSpan?> clock;
    private readonly TimeSpan before;
    private readonly TimeSpan computing;
    private readonly TimeSpan waiting;
    private readonly Stopwatch begun = Stopwatch.StartNew();
    private readonly Lock looking = new();
    private readonly CancellationTokenSource source;
    private readonly Timer timer;
    private TimeSpan spent;
    private TimeSpan spentThen;
    private TimeSpan progressed;
    private bool isOver;

    /// <param name="clock">How long the process has computed; null where that is not known.</param>
    /// <param name="computing">From now on.</param>
    /// <param name="waiting">With next to nothing computed; twenty times as long, whatever it does.</param>
    /// <param name="glance">How often to look; a fiftieth of the limits where null, so that a limit is not passed by much.</param>
    public ComputingLimit(
        Func<TimeSpan?> clock,
        TimeSpan computing,
        TimeSpan waiting,
        CancellationToken cancel,
        TimeSpan? glance = null
    )
    {
        (this.clock, this.computing, this.waiting) = (clock, computing, waiting);
        before = clock() ?? TimeSpan.Zero;
        source = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        Token = source.Token;
        var often = glance ?? GlanceOf(computing, waiting);
        timer = new Timer(_ => Look(), null, often, often);
    }

    public CancellationToken Token { get; }

    /// <summary>How long it has computed, as far as is known.</summary>
    public TimeSpan Spent
    {
        get
        {
            Look();
            return spent;
        }
    }

    /// <summary>It was given up though it had computed less than it may.</summary>
    public bool IsStuck => isOver && spent <= computing;

    public void Dispose()
    {
        timer.Dispose();
        lock (looking)
        {
            isOver = true;
            source.Dispose();
        }
    }

    private static TimeSpan GlanceOf(TimeSpan computing, TimeSpan waiting) =>
        TimeSpan.FromMilliseconds(
            Math.Clamp(
                Math.Min(computing.TotalMilliseconds, waiting.TotalMilliseconds) / 50,
                20,
                500
            )
        );

    private void Look()
    {
        lock (looking)
        {
            if (isOver)
            {
                return;
            }
            if (clock() is { } computed && computed - before > spent)
            {
                spent = computed - before;
            }
            var now = begun.Elapsed;
            if (spent - spentThen >= Progress)
            {
                (spentThen, progressed) = (spent, now);
            }
            if (spent > computing || now - progressed > waiting || now > waiting * MostWaits)
            {
                isOver = true;
                // What waits for it goes on elsewhere, and may dispose of this.
                _ = source.CancelAsync();
            }
        }
    }
}
