using System.Diagnostics;
using Archive.Corpus;
using Archive.Documents;
using Archive.Importing;
using Archive.Originals;
using Archive.Originals.Recognition;
using Archive.Pdf;
using Archive.Pdf.Originals;
using Archive.Pdf.Typesetting;
using Archive.Text;

namespace Archive.Benchmarks.Originals.Copies;

/// <summary>
/// The cited copy of every PDF with text: printed on the original or typeset with the reason, the original its beginning,
/// no worse to qpdf than the original, and the mark seen where the words stand by poppler and by pdf.js.
/// </summary>
internal static class EveryCopy
{
    private const int MostWords = 12;

    public static async Task<int> MeasureAsync(Figures figures)
    {
        using var pool = new ReaderPool(Workplace.Reader(), new ReaderLimits());
        using var place = new Workplace();
        var corpus = new CorpusFolder(place.Corpus);
        var recognised = OriginalReader.FolderIn(place.Data);
        using var reader = new OriginalReader(pool, cacheFolder: recognised);
        var places = new OriginalPlaces(reader);
        await using var printer = new CitedCopyPrinter(
            place.Data,
            new Typesetter(TypesettingFolder.Default),
            pool,
            places
        );
        using var pdfjs = new DrawnByPdfJs(place.Data);
        var tally = new CopyTally();
        var clock = Stopwatch.StartNew();
        foreach (
            var imported in new Importer(corpus, pool, recognised)
                .Import(new ImportRequest([Workplace.RealData("pdf")], "pdf"), null, default)
                .OfType<ImportOutcome.Imported>()
        )
        {
            var reading = corpus.Read(new CorpusFile(imported.Path, 0, default));
            var text = DocumentText.Of(reading.Document!);
            var name = Path.GetRelativePath(Workplace.RealData("pdf"), imported.Source);
            if (SpanIn(text) is not { } span)
            {
                tally.Add(name, "no words");
                continue;
            }
            var path = StoredOriginal.PathOf(
                Path.Combine(place.Corpus, imported.Path),
                reading.Document!.Original
            )!;
            var request = new CopyRequest(
                reading.Document,
                text,
                new Uri($"https://archive.example/documents/{reading.Document.Id}"),
                reading.Sha256,
                [new MarkedQuotation(span, "A note.")],
                DateTimeOffset.UnixEpoch
            )
            {
                Form = CopyForm.Original,
                OriginalPath = path,
            };
            clock.Restart();
            var printed = await printer.PrintAsync(request, default);
            tally.Time(clock.Elapsed);
            if (printed.WhyTypeset is { } why)
            {
                tally.Add(name, $"typeset: {why}");
                continue;
            }
            var original = await File.ReadAllBytesAsync(path);
            var copy = Path.Combine(place.Data, "copy.pdf");
            await File.WriteAllBytesAsync(copy, printed.Pdf);
            tally.Add(name, "on the original");
            tally.Add(name, "prefix", printed.Pdf.AsSpan().StartsWith(original));
            var (before, after) = (Qpdf.Check(path), Qpdf.Check(copy));
            tally.Add(name, "qpdf", after <= before, $"{before} → {after}");
            var read = (OriginalReading.Read)
                await places.OfAsync(
                    text,
                    reading.Sha256,
                    (reading.Document.Original!.Sha256, original),
                    Timeout.InfiniteTimeSpan,
                    default
                );
            var shown = new ShownMark(original, read.Map.QuadsOf(span));
            tally.Add(name, "poppler", shown.IsSeen(path, copy, Poppler.Draw), shown.Said);
            tally.Add(name, "pdf.js", shown.IsSeen(path, copy, pdfjs.Draw), shown.Said);
        }
        tally.Print();
        tally.AddTo(figures);
        return 0;
    }

    // A few words of a passage in the middle of the document.
    private static TextSpan? SpanIn(DocumentText text)
    {
        var candidates = text
            .Passages.Select(passage => (passage, Words: Words.Read(passage.Text)))
            .Where(each => each.Words.Count > 0)
            .ToList();
        if (candidates.Count == 0)
        {
            return null;
        }
        var (chosen, words) = candidates[candidates.Count / 2];
        return new TextSpan(
            chosen.Span.Start + words[0].Span.Start,
            chosen.Span.Start + words[Math.Min(words.Count, MostWords) - 1].Span.End
        );
    }
}
