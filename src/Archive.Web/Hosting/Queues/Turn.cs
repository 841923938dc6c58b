namespace Archive.Web.Hosting.Queues;

/// <summary>A place in a <see cref="FairQueue"/>, waited for or held; disposing of it gives it to the next.</summary>
internal sealed class Turn(FairQueue queue, FairQueue.Line line) : IDisposable
{
    // Whoever goes on does so on a thread of its own, not in the lock that let it begin.
    private readonly TaskCompletionSource begins = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private int left;

    /// <summary>Ends when the work may begin.</summary>
    public Task Begins => begins.Task;

    /// <summary>How many turns come before this one.</summary>
    public int Before => queue.Before(this);

    internal FairQueue.Line Line => line;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref left, 1) == 0)
        {
            queue.Leave(this);
        }
    }

    internal void Begin() => begins.SetResult();
}
