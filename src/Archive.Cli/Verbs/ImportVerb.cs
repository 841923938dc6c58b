using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Archive.Corpus;
using Archive.Documents;
using Archive.Importing;
using Archive.Originals.Recognition;
using Spectre.Console;

namespace Archive.Cli.Verbs;

/// <summary><c>archive import PATH…</c>: files and folders into the corpus, a line a document.</summary>
internal sealed class ImportVerb : IVerb
{
    private readonly Argument<string[]> paths = new("path")
    {
        Description =
            "Files and folders: PDF, Word, web pages, e-mail, mailboxes, .zip, .md, .txt and .jsonl.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> collection = new("--collection")
    {
        Description = "The folder of the corpus they go to.",
        DefaultValueFactory = _ => "imported",
    };

    private readonly Option<string?> kind = new("--kind")
    {
        Description = "What they are, where they do not say it.",
    };

    public Command Describe() =>
        new("import", "Take files into the corpus.") { paths, collection, kind };

    public Task<int> RunAsync(
        ParseResult parsed,
        Folders folders,
        Printer printer,
        CancellationToken cancel
    )
    {
        var request = new ImportRequest(
            [.. parsed.GetRequiredValue(paths)],
            CollectionOf(parsed.GetRequiredValue(collection)),
            Kinds.Parse(parsed.GetValue(kind))
        );
        var clock = Stopwatch.StartNew();
        var tally = printer.Progress(
            "Importing",
            report => Import(request, folders, printer, report, cancel)
        );
        Summarize(tally, clock.Elapsed, printer);
        return Task.FromResult(tally.Refused > 0 ? ExitCode.Refused : ExitCode.Done);
    }

    private static string CollectionOf(string name) =>
        name.Length > 0 && Slug.Of(name) == name
            ? name
            : throw new RefusedException(
                $"'{name}' cannot name a collection. Use lower-case letters, digits and hyphens, as in 'letters-2019'."
            );

    private static ImportTally Import(
        ImportRequest request,
        Folders folders,
        Printer printer,
        Action<int, int> report,
        CancellationToken cancel
    )
    {
        var tally = new ImportTally(keepsOutcomes: printer.IsJson);
        try
        {
            var importer = new Importer(
                new CorpusFolder(folders.Corpus),
                recognised: OriginalReader.FolderIn(folders.Data),
                waiting: printer.Error
            );
            foreach (var outcome in importer.Import(request, new Progress(report), cancel))
            {
                tally.Add(outcome);
                printer.Line(LineOf(outcome));
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(
                $"The corpus at {folders.Corpus} cannot be written: {DiskFault.Cause(fault)}. "
                    + $"What was reported imported is kept; run it again for the rest.",
                fault
            );
        }
        return tally;
    }

    private static string LineOf(ImportOutcome outcome) =>
        outcome switch
        {
            ImportOutcome.Imported imported =>
                $"[green]imported[/]  {imported.Id}{Markup.Escape(string.Concat(imported.Notes.Select(note => $"  ({note})")))}",
            ImportOutcome.Unchanged unchanged => $"unchanged {unchanged.Id}",
            ImportOutcome.Refused refused =>
                $"[red]refused[/]   {Markup.Escape(refused.Source)}: {Markup.Escape(refused.Reason)}",
            ImportOutcome.PassedOver passed =>
                $"[yellow]passed over[/] {Markup.Escape(passed.Source)}: {Markup.Escape(passed.Reason)}",
            _ => throw new InvalidOperationException($"No line for {outcome.GetType().Name}."),
        };

    private static void Summarize(ImportTally tally, TimeSpan time, Printer printer)
    {
        var (imported, unchanged, refused) = (tally.Imported, tally.Unchanged, tally.Refused);
        var rate = (imported + unchanged + refused) / Math.Max(time.TotalSeconds, 0.001);
        printer.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{imported} imported, {unchanged} unchanged, {refused} refused in {time.TotalSeconds:0.0} s ({rate:0.#} a second)."
            )
        );
        printer.Data(
            new
            {
                imported,
                unchanged,
                refused,
                seconds = Math.Round(time.TotalSeconds, 3),
                rate = Math.Round(rate, 1),
                documents = tally.Outcomes.Select(outcome => new
                {
                    file = outcome.Source,
                    outcome = CodeOf(outcome),
                    id = (outcome as ImportOutcome.Imported)?.Id.Value
                        ?? (outcome as ImportOutcome.Unchanged)?.Id.Value,
                    path = (outcome as ImportOutcome.Imported)?.Path
                        ?? (outcome as ImportOutcome.Unchanged)?.Path,
                    notes = (outcome as ImportOutcome.Imported)?.Notes ?? [],
                    reason = (outcome as ImportOutcome.Refused)?.Reason
                        ?? (outcome as ImportOutcome.PassedOver)?.Reason,
                }),
            }
        );
    }

    private static string CodeOf(ImportOutcome outcome) =>
        outcome is ImportOutcome.PassedOver
            ? "passed-over"
            : outcome.GetType().Name.ToLowerInvariant();

    private sealed class Progress(Action<int, int> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value.Done, value.Total);
    }
}
