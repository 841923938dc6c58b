using System.Diagnostics;

namespace Archive.Originals;

/// <summary>
/// Cancels when another process has computed for too long. So a file has the same time on a machine that is busy with
/// others; what computes nothing and does not end is given up after a far longer wait.
/// </summary>
internal sealed class ComputingLimit : IDisposable
{
    private readonly Func<TimeSpan?> clock;
    private readonly TimeSpan before;
    private readonly TimeSpan computing;
    private readonly TimeSpan waiting;
    private readonly Stopwatch begun = Stopwatch.StartNew();
    private readonly Lock looking = new();
    private readonly CancellationTokenSource source;
    private readonly Timer timer;
    private TimeSpan spent;
    private bool isOver;

    /// <param name="clock">How long the process has computed; null where that is not known.</param>
    /// <param name="computing">From now on.</param>
    /// <param name="waiting">From now on, whatever it does.</param>
    public ComputingLimit(
        Func<TimeSpan?> clock,
        TimeSpan computing,
        TimeSpan waiting,
        CancellationToken cancel
    )
    {
        (this.clock, this.computing, this.waiting) = (clock, computing, waiting);
        before = clock() ?? TimeSpan.Zero;
        source = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        Token = source.Token;
        // So that a limit is not passed by much of it.
        var glance = TimeSpan.FromMilliseconds(
            Math.Clamp(
                Math.Min(computing.TotalMilliseconds, waiting.TotalMilliseconds) / 50,
                20,
                500
            )
        );
        timer = new Timer(_ => Look(), null, glance, glance);
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

    private void Look()
    {
        lock (looking)
        {
            if (isOver)
            {
                return;
            }
            if (clock() is { } now && now - before > spent)
            {
                spent = now - before;
            }
            if (spent > computing || begun.Elapsed > waiting)
            {
                isOver = true;
                // What waits for it goes on elsewhere, and may dispose of this.
                _ = source.CancelAsync();
            }
        }
    }
}
