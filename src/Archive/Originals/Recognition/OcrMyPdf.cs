using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace Archive.Originals.Recognition;

/// <summary>
/// The program <c>ocrmypdf</c>, where it is installed: puts the letters behind the pictures of a PDF's pages, and changes
/// nothing else of them. One file at a time, for it uses every core itself.
/// </summary>
internal sealed class OcrMyPdf(OcrLimits limits) : IDisposable
{
    public const string HowToInstall =
        "Install OCR with 'apt-get install ocrmypdf', and import the file again.";

    private readonly SemaphoreSlim turn = new(1);
    private readonly bool isInstalled =
        Environment
            .GetEnvironmentVariable("PATH")
            ?.Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "ocrmypdf")))
        is true;

    /// <param name="pages">Whose letters are wanted.</param>
    /// <param name="force">They have letters already, which are of no use.</param>
    public async Task<OcrOutcome> RecogniseAsync(
        ReadOnlyMemory<byte> pdf,
        ImmutableArray<int> pages,
        bool force,
        CancellationToken cancel
    )
    {
        if (!isInstalled)
        {
            return new OcrOutcome.Failed(HowToInstall);
        }
        if (pages.Length > limits.Pages)
        {
            return new OcrOutcome.Failed(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Letters of {limits.Pages} pages can be recognised in one file. Split it."
                )
            );
        }
        await turn.WaitAsync(cancel);
        var folder = Directory.CreateTempSubdirectory("archive-ocr-");
        try
        {
            var file = Path.Combine(folder.FullName, "in.pdf");
            await File.WriteAllBytesAsync(file, pdf, cancel);
            return await RunAsync(folder.FullName, pages, force, cancel)
                ?? await RunAsync(folder.FullName, pages, force, cancel)
                ?? new OcrOutcome.Failed(
                    "The program ocrmypdf stood still over the file, twice. Import it again when the machine has less to do."
                );
        }
        finally
        {
            turn.Release();
            folder.Delete(recursive: true);
        }
    }

    public void Dispose() => turn.Dispose();

    /// <returns>Null where the program stood still.</returns>
    private async Task<OcrOutcome?> RunAsync(
        string folder,
        ImmutableArray<int> pages,
        bool force,
        CancellationToken cancel
    )
    {
        var most = limits.Start + (pages.Length * limits.EachPage);
        using var process = Process.Start(StartOf(folder, pages, force))!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = new ComputingLimit(
            () => ProcessorTime.OfTree(process),
            most,
            limits.Wait,
            cancel
        );
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            cancel.ThrowIfCancellationRequested();
            return limit.IsStuck
                ? null
                : new OcrOutcome.Failed(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Recognising the letters took longer than {most.TotalSeconds:0} seconds of computing, which is the limit. Scan the pages anew with less detail."
                    )
                );
        }
        var result = Path.Combine(folder, "out.pdf");
        return process.ExitCode == 0 && File.Exists(result)
            ? new OcrOutcome.Recognised(await File.ReadAllBytesAsync(result, cancel))
            : new OcrOutcome.Failed(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The program ocrmypdf could not recognise the letters and ended with code {process.ExitCode}. Run it on the file to see why."
                )
            );
    }

    // By way of the shell, which bounds the memory of what it starts. Pages are neither straightened nor turned, so
    // that a place on one is the same place on the original.
    private ProcessStartInfo StartOf(string folder, ImmutableArray<int> pages, bool force)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        string[] arguments =
        [
            "-c",
            string.Create(
                CultureInfo.InvariantCulture,
                $"ulimit -v {limits.Memory}; exec ocrmypdf \"$@\""
            ),
            "sh",
            force ? "--force-ocr" : "--skip-text",
            "--output-type",
            "pdf",
            "--optimize",
            "0",
            // Each takes as much memory again.
            "--jobs",
            "1",
            // By the clock, and past it a page silently stays without letters: what it computes is bounded here.
            "--tesseract-timeout",
            "600",
            "--quiet",
            "--pages",
            string.Join(',', pages.Select(page => page.ToString(CultureInfo.InvariantCulture))),
            "in.pdf",
            "out.pdf",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        start.Environment["TMPDIR"] = folder;
        return start;
    }
}
