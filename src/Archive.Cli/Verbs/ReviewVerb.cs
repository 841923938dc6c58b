using System.CommandLine;
using System.Globalization;
using Archive.Indexing;
using Archive.Search;
using Spectre.Console;

namespace Archive.Cli.Verbs;

/// <summary><c>archive review</c>: what a person has to settle of the documents' front matter, the worst first.</summary>
internal sealed class ReviewVerb : IVerb
{
    private const int UsuallyShown = 50;

    private readonly Option<int> most = new("--most")
    {
        Description = "How many documents are listed.",
        DefaultValueFactory = _ => UsuallyShown,
    };

    public Command Describe() =>
        new("review", "List what is doubtful: who wrote, to whom, when; and how to settle it.")
        {
            most,
        };

    public Task<int> RunAsync(
        ParseResult parsed,
        Folders folders,
        Printer printer,
        CancellationToken cancel
    )
    {
        using var index = IndexStore.OpenForWriting(folders.Data);
        CurrentIndex.Update(index, folders, printer, cancel);
        var list = new Catalogue(index).Doubtful(1, Math.Max(1, parsed.GetValue(most)));
        foreach (var doubtful in list.Documents)
        {
            printer.Line(Markup.Escape(Printer.Visible(doubtful.Document.Path)));
            foreach (var doubt in doubtful.Doubts)
            {
                printer.Line($"  {Markup.Escape(Printer.Visible(doubt.Sentence))}");
                foreach (var line in doubt.Lines)
                {
                    printer.Line($"    | {Markup.Escape(Printer.Visible(line))}");
                }
                printer.Line($"    write: {Markup.Escape(Printer.Visible(doubt.Remedy))}");
            }
        }
        printer.Line(
            list.Total == 0
                ? "Nothing to settle."
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{list.Documents.Length} of {list.Total} documents that leave something open."
                )
        );
        printer.Data(list);
        return Task.FromResult(ExitCode.Done);
    }
}
