using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Archive.Corpus;
using Archive.Indexing;
using Archive.Search;
using Spectre.Console;

namespace Archive.Cli.Verbs;

/// <summary><c>archive index [--rebuild]</c>: brings the index up to date.</summary>
internal sealed class IndexVerb : IVerb
{
    private readonly Option<bool> rebuild = new("--rebuild")
    {
        Description = "Begin anew instead of looking what changed.",
    };

    private readonly Option<bool> empty = new("--empty")
    {
        Description =
            "Where the corpus has nothing in it: it is meant to be so, and no disk is missing.",
    };

    public Command Describe() =>
        new(
            "index",
            "Bring the index up to date with the corpus, and say what is wrong with files."
        )
        {
            rebuild,
            empty,
        };

    public Task<int> RunAsync(
        ParseResult parsed,
        Folders folders,
        Printer printer,
        CancellationToken cancel
    )
    {
        var clock = Stopwatch.StartNew();
        using var index = IndexStore.OpenForWriting(folders.Data);
        var mayBeEmpty = parsed.GetValue(empty);
        if (parsed.GetValue(rebuild))
        {
            // Begun anew, the index could not tell a missing disk from no documents.
            if (!mayBeEmpty && Directory.Exists(folders.Corpus))
            {
                new CorpusFolder(folders.Corpus).RequireThere();
            }
            index.Clear();
        }
        var changes = CurrentIndex.Update(index, folders, printer, cancel, mayBeEmpty);
        var seconds = clock.Elapsed.TotalSeconds;
        var problems = new Catalogue(index).Problems();
        foreach (var problem in problems)
        {
            printer.Line(
                $"{(problem.IsFatal ? "[red]not read[/]" : "[yellow]read[/]    ")}  {Markup.Escape(Printer.Visible(problem.ToString()))}"
            );
        }
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
                Problems = problems,
            }
        );
        return Task.FromResult(ExitCode.Done);
    }
}
