using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Archive.Web.Hosting.Queues;

/// <summary>
/// Threads of their own for checking articles, as many as there are cores, which give way to everybody else: whoever
/// searches finds the thread pool free, and the cores.
/// </summary>
internal sealed class CheckThreads : TaskScheduler, IDisposable
{
    // A third of what a thread that answers is given, where both want the core. With less, other programs on a busy
    // machine keep it from coming to a stop for the garbage collector, and everybody waits for that.
    private const int Nice = 5;

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
                    Priority = ThreadPriority.BelowNormal,
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
        // .NET gives threads no priority on Linux.
        if (OperatingSystem.IsLinux())
        {
            _ = SetPriority(0, 0, Nice);
        }
        foreach (var task in tasks.GetConsumingEnumerable())
        {
            TryExecuteTask(task);
        }
    }

    // Of "process" 0, which on Linux is the calling thread.
    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, int who, int priority);
}
