using System.CommandLine;
using System.Globalization;
using Archive.Corpus;
using Archive.Indexing;
using Spectre.Console;

namespace Archive.Cli.Verbs;

/// <summary><c>archive verify</c>: every file of the corpus against the hash that is recorded of it.</summary>
internal sealed class VerifyVerb : IVerb
{
    public Command Describe() =>
        new("verify", "Compare every file with its recorded hash: changed, missing, unrecorded.");

    public Task<int> RunAsync(
        ParseResult parsed,
        Folders folders,
        Printer printer,
        CancellationToken cancel
    )
    {
        using var index =
            IndexStore.OpenForReading(folders.Data)
            ?? throw new RefusedException(
                "Nothing is recorded yet. Run this command with the verb 'index', or start the site once."
            );
        var files = 0;
        var faults = printer.Progress(
            "Verifying",
            report =>
                new Fixity(new CorpusFolder(folders.Corpus)).Verify(
                    index.RecordedHashes(),
                    (done, all) =>
                    {
                        files = all;
                        report(done, all);
                    },
                    cancel
                )
        );
        Keep(
            new Verification(TimeProvider.System.GetUtcNow(), files, [.. faults]),
            folders,
            printer
        );
        foreach (var fault in faults)
        {
            printer.Line(
                $"[red]{fault.Kind.Word(), -11}[/] {Markup.Escape(Printer.Visible(fault.File))}"
            );
        }
        printer.Line(
            faults.Count == 0
                ? "Every file is as recorded."
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{faults.Count} files are not as recorded."
                )
        );
        printer.Data(faults);
        return Task.FromResult(faults.Count == 0 ? ExitCode.Done : ExitCode.Refused);
    }

    // The site shows it. What was found is told here all the same.
    private static void Keep(Verification verification, Folders folders, Printer printer)
    {
        try
        {
            verification.Write(folders.Data);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            printer.Line(
                $"The result could not be kept for the site: {Markup.Escape(folders.Data)} cannot be written: {DiskFault.Cause(fault)}."
            );
        }
    }
}
