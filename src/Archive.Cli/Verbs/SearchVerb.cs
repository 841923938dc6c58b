using System.CommandLine;
using System.Globalization;
using System.Text;
using Archive.Corpus;
using Archive.Documents;
using Archive.Quotations;
using Archive.Search;
using Archive.Text;
using Spectre.Console;

namespace Archive.Cli.Verbs;

/// <summary><c>archive search QUERY</c>: hits with their places.</summary>
internal sealed class SearchVerb : IVerb
{
    private readonly Argument<string[]> query = new("query")
    {
        Description = "Words, \"exact phrases\", AND, OR, NOT, parentheses.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> kind = new("--kind")
    {
        Description = "letter, reply, statement, press-release, testimony or report.",
    };

    private readonly Option<int> page = new("--page")
    {
        Description = "Which page of the answer.",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<int> size = new("--size")
    {
        Description = "Hits a page.",
        DefaultValueFactory = _ => 10,
    };

    public Command Describe() => new("search", "Search the archive.") { query, kind, page, size };

    public Task<int> RunAsync(
        ParseResult parsed,
        Folders folders,
        Printer printer,
        CancellationToken cancel
    )
    {
        var known = Kinds.Parse(parsed.GetValue(kind));
        using var index = CurrentIndex.Open(folders, printer, cancel);
        var results = new ArchiveSearcher(index).Search(
            new SearchRequest(string.Join(' ', parsed.GetRequiredValue(query)))
            {
                Kinds = known is { } asked ? [asked] : [],
                Page = parsed.GetValue(page),
                Size = parsed.GetValue(size),
            }
        );
        var notes = results.Notes.ToList();
        var nearest = new NearestWordingFinder(
            new QuotationTracer(index, new CorpusFolder(folders.Corpus))
        ).Find(results, notes);
        Print(results, notes, printer);
        if (nearest is not null)
        {
            Print(nearest, printer);
        }
        printer.Data(
            new
            {
                query = results.Request.Query,
                total = results.Total,
                documents = results.DocumentTotal,
                notes,
                nearest = nearest is null
                    ? null
                    : new
                    {
                        exact = nearest.Exact,
                        near = nearest.Near,
                        differingWords = nearest.DifferingWords,
                        verdict = nearest.Verdict.Code(),
                        document = nearest.Source.Document.Id.Value,
                        passages = nearest.Source.Passages,
                        text = nearest.Source.Text,
                    },
                hits = results.Hits.Select(hit => new
                {
                    document = hit.Document.Id.Value,
                    title = hit.Document.Title,
                    date = hit.Document.Date,
                    passage = hit.Locator.Passage,
                    page = hit.Locator.Page,
                    text = hit.Text,
                    marks = hit.Marks.Select(mark => new { start = mark.Start, end = mark.End }),
                }),
            }
        );
        return Task.FromResult(ExitCode.Done);
    }

    private static void Print(SearchResults results, List<string> notes, Printer printer)
    {
        foreach (var note in notes)
        {
            printer.Line($"[yellow]Note:[/] {Markup.Escape(note)}");
        }
        foreach (var hit in results.Hits)
        {
            var date =
                hit.Document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                ?? "undated";
            printer.Line($"[bold]{Markup.Escape(hit.Document.Title)}[/]");
            printer.Line(
                $"  {date}, {hit.Document.Kind.Label()}, [cyan]{Markup.Escape(hit.Document.Id.Value)}[/] {hit.Locator}"
            );
            printer.Line($"  {Marked(hit)}");
            printer.Line("");
        }
        printer.Line(
            results.Total == 0
                ? "Nothing in this archive matches."
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{results.Total} passages of {results.DocumentTotal} documents."
                )
        );
    }

    private static void Print(NearestWording nearest, Printer printer)
    {
        printer.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"[bold]{nearest.Exact} exact, {nearest.Near} near[/]: words that differ: {nearest.DifferingWords}"
            )
        );
        printer.Line(
            $"  [cyan]{Markup.Escape(nearest.Source.Document.Id.Value)}[/] {nearest.Source.Locator}: {Markup.Escape(nearest.Source.Text.ReplaceLineEndings(" "))}"
        );
    }

    private static string Marked(Hit hit)
    {
        var line = new StringBuilder();
        var at = 0;
        foreach (var mark in hit.Marks)
        {
            line.Append(Markup.Escape(hit.Text[at..mark.Start]));
            line.Append("[black on yellow]").Append(Markup.Escape(mark.Of(hit.Text))).Append("[/]");
            at = mark.End;
        }
        return line.Append(Markup.Escape(hit.Text[at..])).Replace('\n', ' ').ToString();
    }
}
