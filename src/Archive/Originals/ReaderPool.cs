using System.Collections.Concurrent;

namespace Archive.Originals;

/// <summary>
/// Reads files that may be made to hurt, up to two at a time, each in a child process that is used again for the next
/// and replaced when it dies or hangs. Processes are started when the first file comes.
/// </summary>
/// <param name="program">Asked when a process is started.</param>
public sealed class ReaderPool(Func<ReaderProgram> program, ReaderLimits limits) : IDisposable
{
    /// <summary>One a core, so that an import uses both.</summary>
    public const int MostProcesses = 2;

    // What is read leaves something behind; a new process now and then is cheaper than finding out what.
    private const int MostFiles = 500;

    private readonly SemaphoreSlim turns = new(MostProcesses);
    private readonly ConcurrentBag<ReaderProcess> idle = [];
    private volatile bool isDisposed;

    public ReaderPool()
        : this(ReaderProgram.Here, new ReaderLimits()) { }

    public ReaderPool(ReaderProgram program, ReaderLimits limits)
        : this(() => program, limits) { }

    public ReaderLimits Limits => limits;

    internal async Task<HostileAnswer> ReadAsync(HostileRequest request, CancellationToken cancel)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        await turns.WaitAsync(cancel);
        try
        {
            var process = Take();
            var wasUsed = process.Files > 0;
            var answer = await AskAsync(process, request, cancel);
            return answer is HostileAnswer.Refused refused && IsWorthAnother(refused.Cause, wasUsed)
                ? await AskAsync(Start(), request, cancel)
                : answer;
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose()
    {
        isDisposed = true;
        while (idle.TryTake(out var process))
        {
            process.Dispose();
        }
    }

    // The files before it may have left too little memory, or much that slows it down: it is not to suffer for them. What
    // ends or stands still of itself may have met with something that was not its file's doing.
    private static bool IsWorthAnother(RefusalCause cause, bool wasUsed) =>
        cause switch
        {
            RefusalCause.TooMuchMemory or RefusalCause.TooSlow => wasUsed,
            RefusalCause.Died or RefusalCause.Stuck => true,
            _ => false,
        };

    private ReaderProcess Take() => idle.TryTake(out var process) ? process : Start();

    private ReaderProcess Start() => ReaderProcess.Start(program(), limits);

    private async Task<HostileAnswer> AskAsync(
        ReaderProcess process,
        HostileRequest request,
        CancellationToken cancel
    )
    {
        var isKept = false;
        try
        {
            var answer = await process.AskAsync(request, cancel);
            isKept = process.IsUsable && process.Files < MostFiles && !isDisposed;
            return answer;
        }
        finally
        {
            if (isKept)
            {
                idle.Add(process);
            }
            else
            {
                process.Dispose();
            }
        }
    }
}
