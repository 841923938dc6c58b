using System.Collections.Concurrent;

namespace Archive.Web.Hosting.Queues;

/// <summary>
/// Threads of their own for checking articles, as many as there are cores: whoever searches finds the thread pool free. They
/// have the priority of all others: on a busy machine, all would wait for a thread of less to stop for the garbage collector.
/// </summary>
internal sealed class CheckThreads : TaskScheduler, IDisposable
{
    private readonly BlockingCollection<Task> tasks = [];
    private readonly Thread[] threads;

    public CheckThreads()
    {
        threads =
        [
            .. Enumerable
                .Range(1, Math.Max(2, Environment.ProcessorCount))
                .Select(number => new Thread(Run)
                {
                    IsBackground = true,
                    Name = $"check {number}",
                }),
        ];
        foreach (var thread in threads)
        {
            thread.Start();
        }
    }

    public override int MaximumConcurrencyLevel => threads.Length;

    public Task<T> RunAsync<T>(Func<T> work, CancellationToken cancel) =>
        Task.Factory.StartNew(work, cancel, TaskCreationOptions.DenyChildAttach, this);

    public void Dispose() => tasks.CompleteAdding();

    protected override void QueueTask(Task task) => tasks.Add(task);

    // A loop's own thread takes over what no other had time for.
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        threads.Contains(Thread.CurrentThread) && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks() => [.. tasks];

    private void Run()
    {
        foreach (var task in tasks.GetConsumingEnumerable())
        {
            TryExecuteTask(task);
        }
    }
}
