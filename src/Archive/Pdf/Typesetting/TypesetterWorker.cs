using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Archive.Originals;

namespace Archive.Pdf.Typesetting;

/// <summary>
/// One Node process that typesets one document at a time; see worker.mjs for what is said to it. It is not used
/// again once an answer failed to come: whoever holds it disposes of it and starts another.
/// </summary>
internal sealed class TypesetterWorker : IDisposable
{
    private const int HeapMegabytes = 512;

    private readonly Process process;
    private readonly StreamReader answers;
    private readonly Stream questions;

    private TypesetterWorker(Process process)
    {
        this.process = process;
        answers = new StreamReader(process.StandardOutput.BaseStream, Encoding.UTF8);
        questions = process.StandardInput.BaseStream;
    }

    /// <summary>Whether it can be asked.</summary>
    public bool IsAlive => !process.HasExited;

    public int ProcessId => process.Id;

    /// <summary>How long it has computed; null where that is not known.</summary>
    public TimeSpan? Computed => ProcessorTime.Of(process);

    /// <exception cref="TypesetterUnavailableException">There is no Node, or it is too old, or it has not all it needs.</exception>
    public static TypesetterWorker Start(NodeProgram node, TypesettingFolder folder)
    {
        node.EnsureUsable();
        folder.EnsureComplete();
        var start = new ProcessStartInfo(node.Path)
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            ArgumentList =
            {
                $"--max-old-space-size={HeapMegabytes}",
                Path.Combine(folder.Path, "worker.mjs"),
            },
        };
        start.Environment["FONTCONFIG_FILE"] = Path.Combine(folder.Path, "fonts.conf");
        try
        {
            var process = Process.Start(start)!;
            // What nobody reads fills the pipe, and then the worker stands still.
            process.BeginErrorReadLine();
            return new TypesetterWorker(process);
        }
        catch (Win32Exception missing)
        {
            throw new TypesetterUnavailableException(NodeProgram.NotFound, missing);
        }
    }

    /// <param name="data">A JSON object on one line.</param>
    /// <returns>The PDF's bytes.</returns>
    /// <exception cref="TypesettingFailedException">The worker lives, and says that it cannot.</exception>
    /// <exception cref="IOException">The worker died.</exception>
    public async Task<byte[]> AskAsync(
        string template,
        ReadOnlyMemory<byte> data,
        CancellationToken cancel
    )
    {
        var opening = Encoding.UTF8.GetBytes($$"""{"template":"{{template}}","data":""");
        await questions.WriteAsync(opening, cancel);
        await questions.WriteAsync(data, cancel);
        await questions.WriteAsync("}\n"u8.ToArray(), cancel);
        await questions.FlushAsync(cancel);
        var line =
            await answers.ReadLineAsync(cancel)
            ?? throw new IOException("The typesetting worker ended.");
        using var answer = ParseAnswer(line);
        return answer.RootElement.TryGetProperty("pdf", out var pdf)
            ? pdf.GetBytesFromBase64()
            : throw new TypesettingFailedException(
                answer.RootElement.GetProperty("error").GetString() ?? ""
            );
    }

    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself.
        }
        answers.Dispose();
        process.Dispose();
    }

    private static JsonDocument ParseAnswer(string line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException broken)
        {
            throw new IOException("The typesetting worker answered no JSON.", broken);
        }
    }
}
