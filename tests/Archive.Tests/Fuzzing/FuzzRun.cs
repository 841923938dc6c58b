using System.Collections.Immutable;
using Archive.Corpus;
using Archive.Documents;
using Archive.Importing;
using Archive.Indexing;
using Archive.Originals;
using Archive.Pdf;
using Archive.Pdf.Typesetting;
using Archive.Quotations;
using Archive.Reports;
using Archive.Search;
using Archive.Text;

namespace Archive.Tests.Fuzzing;

/// <summary>A batch of cases all the way: import, index, search, check, copies. One index and one import for all of them.</summary>
/// <param name="folder">Of the batch's own.</param>
/// <param name="typesetter">Null where nothing is printed.</param>
internal sealed class FuzzRun(
    string folder,
    ReaderPool readers,
    Typesetter? typesetter,
    FuzzTally tally
)
{
    private const string Neighbour =
        "the harbor letter of the company shall not rest before spring under seven licences";

    private readonly CorpusFolder corpus = new(Path.Combine(folder, "corpus"));

    public string Corpus => corpus.Root;

    public string Data => Path.Combine(folder, "data");

    private string In => Path.Combine(folder, "in");

    /// <param name="copies">How many documents, and one report, are printed.</param>
    public async Task RunAsync(IReadOnlyList<FuzzedCase> cases, int copies)
    {
        Write(cases);
        tally.Try("import", () => Import(cases));
        using var index = IndexStore.OpenForWriting(Data);
        tally.Try("index", () => index.Update(corpus, null, CancellationToken.None));
        tally.Try("index again", () => FindEach(index));
        Ask(index, cases);
        if (typesetter is not null)
        {
            await PrintAsync(cases, copies);
        }
        tally.Cases += cases.Count;
    }

    private void Write(IReadOnlyList<FuzzedCase> cases)
    {
        Directory.CreateDirectory(In);
        var letters = Directory.CreateDirectory(Path.Combine(corpus.Root, "letters")).FullName;
        foreach (var each in cases)
        {
            File.WriteAllBytes(
                Path.Combine(each.IsCorpusFile ? letters : In, each.Name),
                each.Bytes
            );
        }
        OddEntries.MakeIn(In);
        OddEntries.MakeIn(letters);
    }

    private void Import(IReadOnlyList<FuzzedCase> cases)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var byName = cases.DistinctBy(one => one.Name).ToDictionary(one => one.Name);
        var request = new ImportRequest([In], "imported");
        foreach (var outcome in new Importer(corpus, readers).Import(request, null, default))
        {
            told.Add(NameOf(outcome.Source));
            switch (outcome)
            {
                case ImportOutcome.Refused { Fault: { } fault } refused:
                    tally.Fault($"import of {refused.Source}: {FuzzTally.Head(fault)}");
                    break;
                case ImportOutcome.Refused:
                    tally.Refused++;
                    break;
                case ImportOutcome.Imported { Notes.IsEmpty: true } imported
                    when byName.TryGetValue(NameOf(imported.Source), out var its)
                        && !MeansAnother(its):
                    FindWords(its, imported);
                    break;
            }
        }
        foreach (
            var name in cases
                .Where(one => !one.IsCorpusFile)
                .Select(one => one.Name)
                .Concat(OddEntries.Names)
        )
        {
            if (!told.Contains(name) && !told.Contains(Characters.Clean(name)))
            {
                tally.Fault($"nothing is told of {name}");
            }
        }
    }

    // Without the line of a record.
    private static string NameOf(string source)
    {
        var name = Path.GetFileName(source);
        var line = name.LastIndexOf(".jsonl:", StringComparison.Ordinal);
        return line < 0 ? name : name[..(line + ".jsonl".Length)];
    }

    // HTML reads the numbers of control characters as what Windows wrote by them.
    private static bool MeansAnother(FuzzedCase its) =>
        its.Name.EndsWith(".html", StringComparison.Ordinal)
        && its.Paragraph.Any(unit => unit is >= '\x80' and < '\xA0');

    // Without a note, every word of the paragraph stands in the document.
    private void FindWords(FuzzedCase its, ImportOutcome.Imported imported)
    {
        var read = corpus.Read(new CorpusFile(imported.Path, 0, default)).Document;
        var text = read is null ? "" : DocumentText.Of(read).Text;
        var words = $" {string.Join(' ', Words.Read(text).Select(word => word.Text))} ";
        var asked = $" {string.Join(' ', Words.Read(its.Paragraph).Select(word => word.Text))} ";
        if (!words.Contains(asked, StringComparison.Ordinal))
        {
            tally.Fault($"words of {its.Name} are lost without a note: '{asked}' in '{words}'");
        }
    }

    // Each file of the corpus is a document, or named among the problems.
    private void FindEach(IndexStore index)
    {
        var catalogue = new Catalogue(index);
        var problems = catalogue
            .Problems()
            .Select(problem => problem.File)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in corpus.Enumerate())
        {
            var isFound =
                DocumentId.TryParse(Path.GetFileNameWithoutExtension(file.Path), out var id)
                && catalogue.Find(id) is not null;
            tally.Documents += isFound ? 1 : 0;
            if (!isFound && !problems.Contains(file.Path))
            {
                tally.Fault($"{file.Path} is no document and no problem");
            }
        }
        foreach (var name in OddEntries.Names)
        {
            if (!problems.Any(path => Path.GetFileName(path) == name))
            {
                tally.Fault($"nothing is told of {name} in the corpus");
            }
        }
        if (index.Update(corpus, null, CancellationToken.None).Indexed > 0)
        {
            tally.Fault("what is indexed is indexed again");
        }
    }

    private void Ask(IndexStore index, IReadOnlyList<FuzzedCase> cases)
    {
        var searcher = new ArchiveSearcher(index);
        var tracer = new QuotationTracer(index, corpus);
        var checker = new ArticleChecker(
            tracer,
            new Catalogue(index),
            corpus,
            fault => tally.Fault($"judging: {FuzzTally.Head(fault)}")
        );
        var nearest = new NearestWordingFinder(
            tracer,
            fault => tally.Fault($"nearest wording: {FuzzTally.Head(fault)}")
        );
        var documents = corpus.Enumerate().ToImmutableArray();
        for (var i = 0; i < cases.Count; i++)
        {
            var one = cases[i];
            var file = documents[i % documents.Length];
            tally.Try(
                $"search for {Named(one.Quote)}",
                () => nearest.Find(searcher.Search(new SearchRequest($"\"{one.Quote}\"")), [])
            );
            tally.Try(
                $"search for {Named(one.Paragraph)}",
                () => nearest.Find(searcher.Search(new SearchRequest(one.Paragraph)), [])
            );
            tally.Try(
                $"check of {Named(one.Quote)}",
                () =>
                    checker.Check(
                        $"A. Roe wrote, “{one.Paragraph},” and “{one.Quote} … {Neighbour}.”",
                        null,
                        null,
                        CancellationToken.None
                    )
            );
            tally.Try(
                $"quotation {Named(one.Quote)} in {file.Path}",
                () =>
                {
                    if (corpus.Read(file).Document is { } document)
                    {
                        var finder = new QuotationFinder(DocumentText.Of(document));
                        _ = finder.Find(one.Quote);
                        _ = finder.FindNearest(one.Quote);
                    }
                }
            );
        }
    }

    private async Task PrintAsync(IReadOnlyList<FuzzedCase> cases, int copies)
    {
        await using var printer = new CitedCopyPrinter(Data, typesetter!);
        var documents = corpus.Enumerate().ToList();
        foreach (
            var file in documents
                .Where((_, i) => i % Math.Max(1, documents.Count / copies) == 0)
                .Take(copies)
        )
        {
            var reading = corpus.Read(file);
            if (reading.Document is not { } document)
            {
                continue;
            }
            var text = DocumentText.Of(document);
            var whole = text.Passages.IsEmpty ? default : text.Passages[0].Span;
            await tally.TryAsync(
                $"copy of {file.Path}",
                async () =>
                    await printer.PrintAsync(
                        new CopyRequest(
                            document,
                            text,
                            new Uri($"https://archive.example.org/documents/{document.Id}"),
                            reading.Sha256,
                            whole.IsEmpty ? [] : [new MarkedQuotation(whole, cases[0].Quote)],
                            DateTimeOffset.UnixEpoch
                        ),
                        CancellationToken.None
                    )
            );
            tally.Copies++;
        }
        await tally.TryAsync("report", () => PrintReportAsync(cases));
    }

    private async Task PrintReportAsync(IReadOnlyList<FuzzedCase> cases)
    {
        using var index = IndexStore.OpenForReading(Data)!;
        var check = new ArticleChecker(
            new QuotationTracer(index, corpus),
            new Catalogue(index),
            corpus
        ).Check(
            string.Join("\n\n", cases.Take(20).Select(one => $"{one.Paragraph} “{one.Quote}”")),
            null,
            null,
            CancellationToken.None
        );
        await new ReportPrinter(typesetter!).PrintAsync(
            check,
            new ReportLinks((_, _) => "a", (_, _) => "a", (_, _) => "a"),
            DateTimeOffset.UnixEpoch,
            CancellationToken.None
        );
        _ = CsvReport.Of(check, null);
        tally.Copies++;
    }

    private static string Named(string text) =>
        string.Concat(
            text.Select(unit =>
                unit is >= ' ' and < '\x7F' ? unit.ToString() : $"\\u{(int)unit:x4}"
            )
        );
}
