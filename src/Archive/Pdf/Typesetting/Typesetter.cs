using System.Collections.Concurrent;
using Archive.Originals;

namespace Archive.Pdf.Typesetting;

/// <summary>
/// Data and a template → the bytes of a tagged PDF/A-3a, by a few workers that are started when first needed, killed
/// when they take too long, and replaced when they die.
/// </summary>
public sealed class Typesetter(TypesettingFolder folder) : IAsyncDisposable
{
    private readonly ConcurrentBag<TypesetterWorker> idle = [];
    private readonly SemaphoreSlim places = new(2);
    private volatile bool isDisposed;

    public NodeProgram Node { get; init; } = new("node");

    /// <summary>How long one document may be computed on.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a worker may stand still, computing next to nothing.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(60);

    public TypesettingFolder Folder => folder;

    /// <returns>A sentence that says what keeps PDFs from being made here, and the remedy; null where nothing does.</returns>
    public string? WhatIsMissing() => Node.WhatIsWrong() ?? folder.WhatIsMissing();

    /// <summary>Of workers that wait for work, for whoever watches over the machine.</summary>
    public IReadOnlyList<int> IdleProcesses => [.. idle.Select(worker => worker.ProcessId)];

    /// <param name="template">A .typ file's name.</param>
    /// <param name="data">A JSON object on one line, in UTF-8.</param>
    /// <exception cref="TypesetterUnavailableException">Node or its packages are missing, or the worker died or took too long.</exception>
    public async Task<byte[]> TypesetAsync(
        string template,
        ReadOnlyMemory<byte> data,
        CancellationToken cancel
    )
    {
        await places.WaitAsync(cancel);
        try
        {
            return await TypesetInTurnAsync(template, data, cancel);
        }
        finally
        {
            places.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        isDisposed = true;
        while (idle.TryTake(out var worker))
        {
            worker.Dispose();
        }
        return ValueTask.CompletedTask;
    }

    private async Task<byte[]> TypesetInTurnAsync(
        string template,
        ReadOnlyMemory<byte> data,
        CancellationToken cancel
    )
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        var worker = TakeIdle();
        if (worker is not null)
        {
            try
            {
                return await AskAsync(worker, template, data, cancel);
            }
            catch (IOException)
            {
                // It died while nobody looked, or of what it was asked: a fresh one tells which.
            }
        }
        worker = TypesetterWorker.Start(Node, folder);
        try
        {
            return await AskAsync(worker, template, data, cancel);
        }
        catch (IOException died)
        {
            throw new TypesetterUnavailableException(
                $"PDFs cannot be made now: Node.js ended without an answer. Check that 'node --version' says 20 or more, and run 'npm ci' in '{folder.Path}'.",
                died
            );
        }
    }

    private async Task<byte[]> AskAsync(
        TypesetterWorker worker,
        string template,
        ReadOnlyMemory<byte> data,
        CancellationToken cancel
    )
    {
        using var limit = new ComputingLimit(() => worker.Computed, Limit, Wait, cancel);
        var isUsable = false;
        try
        {
            var pdf = await worker.AskAsync(template, data, limit.Token);
            isUsable = true;
            return pdf;
        }
        catch (TypesettingFailedException)
        {
            isUsable = true;
            throw;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new TypesetterUnavailableException(
                $"This PDF took longer than {(limit.IsStuck ? Wait : Limit).TotalSeconds:0} seconds to make, and was given up."
            );
        }
        finally
        {
            if (isUsable && !isDisposed)
            {
                idle.Add(worker);
            }
            else
            {
                worker.Dispose();
            }
        }
    }

    private TypesetterWorker? TakeIdle()
    {
        while (idle.TryTake(out var worker))
        {
            if (worker.IsAlive)
            {
                return worker;
            }
            worker.Dispose();
        }
        return null;
    }
}
