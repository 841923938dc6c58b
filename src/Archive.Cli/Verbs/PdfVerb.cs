using System.CommandLine;
using System.Globalization;
using Archive.Corpus;
using Archive.Documents;
using Archive.Originals;
using Archive.Originals.Recognition;
using Archive.Pdf;
using Archive.Pdf.Originals;
using Archive.Pdf.Typesetting;
using Archive.Quotations;
using Archive.Search;
using Archive.Text;
using Spectre.Console;

namespace Archive.Cli.Verbs;

/// <summary><c>archive pdf ID [--quote TEXT [--note TEXT]]… -o FILE</c>: the cited copy.</summary>
internal sealed class PdfVerb : IVerb
{
    private readonly Argument<string> id = new("id") { Description = "The document's id." };

    private readonly Option<string[]> quotes = new("--quote")
    {
        Description = "Words of the document to highlight; repeatable.",
    };

    private readonly Option<string[]> notes = new("--note")
    {
        Description = "A comment on the quote before it; repeatable.",
    };

    private readonly Option<string> file = new("--output", "-o")
    {
        Description = "The PDF file to write.",
        Required = true,
    };

    private readonly SiteAddress site = new();

    private readonly Option<string> copy = CopyOption();

    public Command Describe() =>
        new("pdf", "Print a document's cited copy.") { id, quotes, notes, file, site.Option, copy };

    public async Task<int> RunAsync(
        ParseResult parsed,
        Folders folders,
        Printer printer,
        CancellationToken cancel
    )
    {
        using var index = CurrentIndex.Open(folders, printer, cancel);
        var asked = parsed.GetRequiredValue(id);
        var summary =
            (DocumentId.TryParse(asked, out var known) ? new Catalogue(index).Find(known) : null)
            ?? throw new RefusedException(
                $"There is no document '{asked}'. The verb 'search' shows the ids."
            );
        var reading = new CorpusFolder(folders.Corpus).Read(
            new CorpusFile(summary.Path, 0, default)
        );
        var document =
            reading.Document ?? throw new RefusedException(string.Join(' ', reading.Diagnostics));
        var text = DocumentText.Of(document);
        var request = new CopyRequest(
            document,
            text,
            SiteAddress.Document(site.Read(parsed), document.Id),
            reading.Sha256,
            [.. Quotations(parsed, document.Id, text)],
            TimeProvider.System.GetUtcNow()
        )
        {
            Form =
                parsed.GetRequiredValue(copy) == "typeset" ? CopyForm.Typeset : CopyForm.Original,
            OriginalPath = StoredOriginal.PathOf(
                Path.Combine(folders.Corpus, summary.Path),
                document.Original
            ),
        };
        var path = Path.GetFullPath(parsed.GetRequiredValue(file));
        PrintedCopy printed;
        try
        {
            using var readers = new ReaderPool();
            using var originals = new OriginalReader(
                readers,
                cacheFolder: OriginalReader.FolderIn(folders.Data)
            );
            await using var press = new CitedCopyPrinter(
                folders.Data,
                new Typesetter(TypesettingFolder.Default),
                readers,
                new OriginalPlaces(originals)
            );
            printed = await press.PrintAsync(request, cancel);
            await File.WriteAllBytesAsync(path, printed.Pdf, cancel);
        }
        catch (Exception failure)
            when (failure
                    is TypesetterUnavailableException
                        or CopyRefusedException
                        or CopyFailedException
            )
        {
            throw new RefusedException(failure.Message, failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(
                $"{path} cannot be written: {DiskFault.Cause(failure)}. Choose another file with -o.",
                failure
            );
        }
        printer.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Wrote {Markup.Escape(path)} ({printed.Pdf.Length / 1024} KB){(printed.Form is CopyForm.Original ? ", on the original" : "")}."
            )
        );
        if (printed.WhyTypeset is { } why)
        {
            printer.Line($"[yellow]typeset[/]   {Markup.Escape(why)}");
        }
        printer.Data(
            new
            {
                file = path,
                bytes = printed.Pdf.Length,
                copy = printed.Form is CopyForm.Original ? "original" : "typeset",
                whyTypeset = printed.WhyTypeset,
                quotations = request.Quotations.Length,
            }
        );
        return ExitCode.Done;
    }

    private static Option<string> CopyOption()
    {
        var option = new Option<string>("--copy")
        {
            Description =
                "'original': on the document's PDF where there is one; 'typeset': set anew, always.",
            DefaultValueFactory = _ => "original",
        };
        option.AcceptOnlyFromAmong("original", "typeset");
        return option;
    }

    // Notes pair with quotes in order: the first note is on the first quote.
    private IEnumerable<MarkedQuotation> Quotations(
        ParseResult parsed,
        DocumentId document,
        DocumentText text
    )
    {
        var home = site.Read(parsed);
        var finder = new QuotationFinder(text);
        var said = parsed.GetValue(notes) ?? [];
        var quoted = parsed.GetValue(quotes) ?? [];
        for (var i = 0; i < quoted.Length; i++)
        {
            var spans = finder.Find(quoted[i]);
            if (spans.IsEmpty)
            {
                var nearest = finder.FindNearest(quoted[i]);
                throw new RefusedException(
                    $"The document does not have the words “{quoted[i]}”."
                        + (
                            nearest is { } span
                                ? $" The nearest it has is “{span.Of(text.Text)}”."
                                : ""
                        )
                );
            }
            yield return new MarkedQuotation(spans[0], i < said.Length ? said[i] : null)
            {
                Link = new Uri(SiteAddress.Marked(home, document, [Anchor.Of(text, spans[0])])),
            };
        }
    }
}
