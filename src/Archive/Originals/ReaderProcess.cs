using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Archive.Originals;

/// <summary>
/// The host program started again with little memory, to read files that may be made to hurt: one at a time, many one
/// after the other. Once <see cref="IsUsable"/> is false whoever holds it disposes of it and starts another.
/// </summary>
internal sealed class ReaderProcess : IDisposable
{
    private const int LongestComplaint = 4096;
    private const int LongestSentence = 4096;

    private readonly Process process;
    private readonly ReaderLimits limits;
    private readonly StringBuilder complaint = new();

    private ReaderProcess(Process process, ReaderLimits limits)
    {
        this.process = process;
        this.limits = limits;
        process.ErrorDataReceived += (_, line) => Complain(line.Data);
        // What nobody reads fills the pipe, and then the child stands still.
        process.BeginErrorReadLine();
    }

    public bool IsUsable { get; private set; } = true;

    /// <summary>How many files it was asked to read.</summary>
    public int Files { get; private set; }

    public static ReaderProcess Start(ReaderProgram program, ReaderLimits limits)
    {
        var start = new ProcessStartInfo(program.FileName, program.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        var settings = start.Environment;
        // In hexadecimal, as the runtime reads it.
        settings["DOTNET_GCHeapHardLimit"] = limits.Heap.ToString(
            "x",
            CultureInfo.InvariantCulture
        );
        settings["DOTNET_gcServer"] = "0";
        settings["DOTNET_gcConcurrent"] = "0";
        settings["DOTNET_GCConserveMemory"] = "5";
        settings["DOTNET_TieredPGO"] = "0";
        settings["DOTNET_EnableDiagnostics"] = "0";
        settings["DOTNET_DbgEnableMiniDump"] = "0";
        return new ReaderProcess(Process.Start(start)!, limits);
    }

    public async Task<HostileAnswer> AskAsync(HostileRequest request, CancellationToken cancel)
    {
        Files++;
        using var limit = new ComputingLimit(
            () => ProcessorTime.Of(process),
            request.Time ?? limits.Time,
            limits.Wait,
            cancel
        );
        return await AskAsync(request, limit, cancel) with { Time = limit.Spent };
    }

    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(TimeSpan.FromSeconds(5));
        }
        catch (InvalidOperationException)
        {
            // It ended by itself.
        }
        process.Dispose();
    }

    private Stream Answers => process.StandardOutput.BaseStream;

    private async Task<HostileAnswer> AskAsync(
        HostileRequest request,
        ComputingLimit limit,
        CancellationToken cancel
    )
    {
        int? step = null;
        // Until the answer is whole, nobody may ask again.
        IsUsable = false;
        try
        {
            await SendAsync(request, limit.Token);
            while (true)
            {
                var (frame, number) = await ReaderPipe.ReadFrameAsync(Answers, limit.Token);
                if (frame is ReaderFrame.Step)
                {
                    step = number;
                    continue;
                }
                return await ReadAsync(frame, number, step, limit.Token);
            }
        }
        catch (IOException)
        {
            return await EndedAsync(step);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Refuse(limit.IsStuck ? RefusalCause.Stuck : RefusalCause.TooSlow, step);
        }
    }

    private async Task SendAsync(HostileRequest request, CancellationToken cancel)
    {
        var head = new ReaderRequestHead(
            request.Format,
            request.Options,
            request.Bytes.Length,
            (int)limits.Time.TotalMilliseconds,
            (int)limits.Wait.TotalMilliseconds
        );
        var questions = process.StandardInput.BaseStream;
        await questions.WriteAsync(ReaderPipe.HeadOf(head), cancel);
        await questions.WriteAsync(request.Bytes, cancel);
        await questions.FlushAsync(cancel);
    }

    private async Task<HostileAnswer> ReadAsync(
        ReaderFrame frame,
        int length,
        int? step,
        CancellationToken cancel
    )
    {
        switch (frame)
        {
            case ReaderFrame.Answer when length < 0 || length > limits.Answer:
                return Refuse(RefusalCause.TooLong, step);
            case ReaderFrame.Answer:
                var payload = await ReadBytesAsync(length, cancel);
                IsUsable = true;
                return new HostileAnswer.Answered(payload);
            case ReaderFrame.Refusal:
                var sentence = await ReadBytesAsync(Math.Clamp(length, 0, LongestSentence), cancel);
                IsUsable = length == sentence.Length;
                return new HostileAnswer.Refused(
                    RefusalCause.Unreadable,
                    Encoding.UTF8.GetString(sentence),
                    step
                );
            case ReaderFrame.Broken:
                IsUsable = true;
                return Refuse(RefusalCause.Broken, step);
            case ReaderFrame.OutOfMemory:
                // What is left of the heap may be in pieces: another process begins with a whole one.
                return Refuse(RefusalCause.TooMuchMemory, step);
            case ReaderFrame.TooDeep:
                IsUsable = true;
                return Refuse(RefusalCause.TooDeep, step);
            default:
                return Refuse(RefusalCause.Died, step);
        }
    }

    private async Task<byte[]> ReadBytesAsync(int length, CancellationToken cancel)
    {
        var bytes = new byte[length];
        await Answers.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }

    private async Task<HostileAnswer> EndedAsync(int? step)
    {
        // Its last words are read to their end, but are not waited for if there is none: on a busy machine a stack that
        // was too deep takes long to be written out.
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        try
        {
            await process.WaitForExitAsync(soon.Token);
        }
        catch (OperationCanceledException)
        {
            // It still writes; what it said so far is enough.
        }
        string said;
        lock (complaint)
        {
            said = complaint.ToString();
        }
        return Refuse(
            said.Contains("Stack overflow", StringComparison.OrdinalIgnoreCase)
                    ? RefusalCause.TooDeep
                : said.Contains("Out of memory", StringComparison.OrdinalIgnoreCase)
                || said.Contains("OutOfMemory", StringComparison.Ordinal)
                    ? RefusalCause.TooMuchMemory
                : RefusalCause.Died,
            step
        );
    }

    private void Complain(string? line)
    {
        lock (complaint)
        {
            if (complaint.Length < LongestComplaint)
            {
                complaint.AppendLine(line);
            }
        }
    }

    private HostileAnswer.Refused Refuse(RefusalCause cause, int? step) =>
        new(cause, limits.SentenceOf(cause), step);
}
