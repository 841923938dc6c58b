using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Archive.Indexing;

namespace Archive.Cli.Verbs;

/// <summary><c>archive index [--rebuild]</c>: brings the index up to date.</summary>
internal sealed class IndexVerb : IVerb
{
    private readonly Option<bool> rebuild = new("--rebuild")
    {
        Description = "Begin anew instead of looking what changed.",
    };

    public Command Describe() =>
        new("index", "Bring the index up to date with the corpus.") { rebuild };

    public Task<int> RunAsync(
        ParseResult parsed,
        Folders folders,
        Printer printer,
        CancellationToken cancel
    )
    {
        var clock = Stopwatch.StartNew();
        using var index = IndexStore.OpenForWriting(folders.Data);
        if (parsed.GetValue(rebuild))
        {
            index.Clear();
        }
        var changes = CurrentIndex.Update(index, folders, printer, cancel);
        var seconds = clock.Elapsed.TotalSeconds;
        printer.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Indexed {changes.Indexed}, removed {changes.Removed}, unchanged {changes.Unchanged} in {seconds:0.0} s."
            )
        );
        printer.Data(
            new
            {
                changes.Indexed,
                changes.Removed,
                changes.Unchanged,
                Seconds = Math.Round(seconds, 3),
            }
        );
        return Task.FromResult(ExitCode.Done);
    }
}
