using System.Collections.Concurrent;
using System.Diagnostics;

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
            var (answer, wasUsed) = await AskAsync(request, cancel);
            // The files before it may have left too little memory: it is not to suffer for them.
            return wasUsed && answer is HostileAnswer.Refused { Cause: RefusalCause.TooMuchMemory }
                ? (await AskAsync(request, cancel)).Answer
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

    private async Task<(HostileAnswer Answer, bool WasUsed)> AskAsync(
        HostileRequest request,
        CancellationToken cancel
    )
    {
        if (!idle.TryTake(out var process))
        {
            process = ReaderProcess.Start(program(), limits);
        }
        var isKept = false;
        try
        {
            var clock = Stopwatch.StartNew();
            var answer = await process.AskAsync(request, cancel) with { Time = clock.Elapsed };
            isKept = process.IsUsable && process.Files < MostFiles && !isDisposed;
            return (answer, process.Files > 1);
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
