using System.CommandLine;
using System.Globalization;
using Archive.Corpus;
using Archive.Quotations;
using Archive.Reports;
using Archive.Search;
using Spectre.Console;

namespace Archive.Cli.Verbs;

/// <summary><c>archive check FILE</c>: an article's quotations, their sources and their verdicts.</summary>
internal sealed class CheckVerb : IVerb
{
    private readonly Argument<string> file = new("file")
    {
        Description = "The article, as text; - for standard input.",
    };

    private readonly SiteAddress site = new();

    public Command Describe() =>
        new("check", "Trace an article's quotations to their sources and judge them.")
        {
            file,
            site.Option,
        };

    public Task<int> RunAsync(
        ParseResult parsed,
        Folders folders,
        Printer printer,
        CancellationToken cancel
    )
    {
        var article = Read(parsed.GetRequiredValue(file));
        using var index = CurrentIndex.Open(folders, printer, cancel);
        var corpus = new CorpusFolder(folders.Corpus);
        var checker = new ArticleChecker(
            new QuotationTracer(index, corpus),
            new Catalogue(index),
            corpus
        );
        var check = printer.Progress(
            "Checking",
            report => checker.Check(article, null, new Progress(report), cancel)
        );
        foreach (var quotation in check.Quotations)
        {
            Print(quotation, printer);
        }
        foreach (var note in check.Notes)
        {
            printer.Line($"[yellow]Note:[/] {Markup.Escape(note)}");
        }
        printer.Line(
            string.Join(
                ", ",
                Verdicts.All.Select(verdict =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{check.CountOf(verdict)} {verdict.Code()}"
                    )
                )
            )
        );
        printer.Data(CheckReport.Of(check, site.Links(parsed)));
        return Task.FromResult(check.IsHonest ? ExitCode.Done : ExitCode.Refused);
    }

    private static string Read(string path)
    {
        string text;
        try
        {
            text = path == "-" ? Console.In.ReadToEnd() : File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{path} cannot be read. Check the path.", fault);
        }
        return text.Length <= ArticleChecker.LongestArticle
            ? text
            : throw new RefusedException(
                $"At most {ArticleChecker.LongestArticle:N0} characters are checked at once. Split the file."
            );
    }

    private static void Print(CheckedQuotation found, Printer printer)
    {
        var verdict = found.Traced?.Verdict;
        var colour = verdict switch
        {
            Verdict.Verbatim or Verdict.Edited => "green",
            Verdict.Altered or Verdict.Spliced => "red",
            Verdict.NotFound => "yellow",
            _ when found.IsFailed => "red",
            _ => "grey",
        };
        printer.Line(
            $"[{colour}]{(found.IsFailed ? "failed" : verdict?.Code() ?? "not judged"), -10}[/] “{Markup.Escape(found.Quotation.Text.ReplaceLineEndings(" "))}”"
        );
        if (found.Traced is { } traced)
        {
            printer.Line($"           {Markup.Escape(traced.Explanation)}");
            foreach (var reason in traced.Reasons)
            {
                printer.Line($"           {reason.Code}: {Markup.Escape(reason.Sentence)}");
            }
            if (traced.Source is { } source)
            {
                printer.Line(
                    $"           [cyan]{Markup.Escape(source.Document.Id.Value)}[/] {source.Place}: {Markup.Escape(source.Document.Title)}"
                );
            }
        }
        else if (found.IsFailed)
        {
            printer.Line($"           {Markup.Escape(VerdictWords.Explanation(found))}");
        }
        if (found.Attribution.Names is { } names)
        {
            printer.Line(
                $"           The article names {Markup.Escape(names.InArticle)}; the document is by {Markup.Escape(names.InDocument)}."
            );
        }
        if (VerdictWords.Naming(found) is { } naming)
        {
            printer.Line($"           {Markup.Escape(naming)}");
        }
        printer.Line("");
    }

    private sealed class Progress(Action<int, int> report) : IProgress<CheckProgress>
    {
        public void Report(CheckProgress value) => report(value.Done, value.Total);
    }
}
