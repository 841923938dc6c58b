using System.Diagnostics;
using System.Globalization;

namespace Archive.Originals.Conversion;

/// <summary>
/// Another program, where it is installed, that makes of a file in an older format one in a newer: in a folder of its own, with
/// bounded time and memory, one file after the other: two at once would take more memory than an import may.
/// </summary>
/// <param name="program">Its name, found on the path.</param>
/// <param name="arguments">Of the shell's form; the file to convert is "$1" in them.</param>
/// <param name="ending">Of the file it makes.</param>
/// <param name="what">What it reads, as a sentence begins.</param>
/// <param name="package">That installs it.</param>
internal sealed class Converter(
    string program,
    string arguments,
    string ending,
    string what,
    string package,
    ConversionLimits limits
) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    public static Converter LibreOffice(ConversionLimits limits) =>
        new(
            "soffice",
            "-env:UserInstallation=file://\"$PWD\"/profile --headless --norestore --nolockcheck --nodefault --convert-to docx --outdir out \"$1\"",
            ".docx",
            "Files of this older kind are",
            "libreoffice-writer-nogui",
            limits
        );

    public static Converter OutlookMessages(ConversionLimits limits) =>
        new(
            "msgconvert",
            "--outfile out/in.eml \"$1\"",
            ".eml",
            "Messages that Outlook saved are",
            "libemail-outlook-message-perl libemail-address-perl",
            limits
        );

    /// <param name="extension">Of the file, by its content, as in ".doc".</param>
    public async Task<ConversionOutcome> ConvertAsync(
        ReadOnlyMemory<byte> bytes,
        string extension,
        CancellationToken cancel
    )
    {
        if (!IsInstalled())
        {
            return new ConversionOutcome.Failed(
                $"{what} read by the program '{program}', which is not installed. Install it with 'apt-get install {package}', and import the file again."
            );
        }
        await turn.WaitAsync(cancel);
        var folder = Directory.CreateTempSubdirectory("archive-convert-");
        try
        {
            var file = Path.Combine(folder.FullName, "in" + extension);
            await File.WriteAllBytesAsync(file, bytes, cancel);
            folder.CreateSubdirectory("out");
            return await RunAsync(folder.FullName, Path.GetFileName(file), cancel)
                ?? await RunAsync(folder.FullName, Path.GetFileName(file), cancel)
                ?? new ConversionOutcome.Failed(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The program {program} stood still over the file for {limits.Wait.TotalSeconds:0.#} seconds, twice. Import it again when the machine has less to do."
                    )
                );
        }
        finally
        {
            turn.Release();
            folder.Delete(recursive: true);
        }
    }

    public void Dispose() => turn.Dispose();

    private bool IsInstalled() =>
        Environment
            .GetEnvironmentVariable("PATH")
            ?.Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)))
            is true;

    /// <returns>Null where the program stood still.</returns>
    private async Task<ConversionOutcome?> RunAsync(
        string folder,
        string file,
        CancellationToken cancel
    )
    {
        using var process = Process.Start(StartOf(folder, file))!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        using var limit = new ComputingLimit(
            () => ProcessorTime.OfTree(process),
            limits.Time,
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
                : new ConversionOutcome.Failed(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The program {program} took longer than {limits.Time.TotalSeconds:0.#} seconds of computing over the file, which is the limit. Open it in the program that made it, save it as {ending}, and import that."
                    )
                );
        }
        var result = Path.Combine(folder, "out", "in" + ending);
        return File.Exists(result)
            ? new ConversionOutcome.Converted(await File.ReadAllBytesAsync(result, cancel))
            : new ConversionOutcome.Failed(
                $"The program {program} could not read the file: it is damaged, or locked. Open it in the program that made it, save it as {ending}, and import that."
            );
    }

    // By way of the shell, which bounds what it may take.
    private ProcessStartInfo StartOf(string folder, string file)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"ulimit -v {limits.Memory} -f {limits.File}; exec {program} {arguments}"
            )
        );
        start.ArgumentList.Add("sh");
        start.ArgumentList.Add(file);
        start.Environment["HOME"] = folder;
        start.Environment["TMPDIR"] = folder;
        return start;
    }
}
