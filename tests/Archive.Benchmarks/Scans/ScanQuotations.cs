using Archive.Corpus;
using Archive.Documents;
using Archive.Importing;
using Archive.Indexing;
using Archive.Originals;
using Archive.Quotations;
using Archive.Search;

namespace Archive.Benchmarks.Scans;

/// <summary>
/// Sentences as letters' authors wrote them, quoted where the archive has the letters as scans only: how many are accepted, and
/// how many are that had a word changed.
/// </summary>
internal static class ScanQuotations
{
    public static int Measure(Figures figures)
    {
        using var place = new Workplace();
        var corpus = new CorpusFolder(place.Corpus);
        var imported = Import(corpus);
        var letters = ScannedLetter
            .ReadAll()
            .Where(letter => imported.ContainsKey(letter.Scan))
            .ToList();
        var others = Directory
            .EnumerateFiles(Workplace.RealData("letters/letter"))
            .Except(letters.Select(letter => ScannedLetter.TextOf(letter.Name)))
            .ToList();
        using var index = IndexStore.OpenForWriting(place.Data);
        MeasureHonest("alone");
        RealLetters.Import(place, others, "letters");
        var tracer = MeasureHonest("amid the letters");
        MeasureDoctored(tracer);
        return 0;

        QuotationTracer MeasureHonest(string archive)
        {
            index.Update(corpus, null, CancellationToken.None);
            var tracer = new QuotationTracer(index, corpus);
            var latency = new Latency();
            var (asked, right) = (0, 0);
            foreach (var letter in letters)
            {
                foreach (var sentence in letter.Sentences)
                {
                    var traced = latency.Of(() => tracer.Trace(sentence));
                    var isRight = IsAccepted(traced) && IsTraced(traced, imported[letter.Scan].Id);
                    asked++;
                    right += isRight ? 1 : 0;
                    if (!isRight)
                    {
                        PrintMiss(letter.Name, sentence, traced);
                    }
                }
            }
            Console.WriteLine(
                $"{archive}: {right} of {asked} sentences of {letters.Count} scanned letters accepted and traced ({100.0 * right / asked:0.00} %); a quotation: {latency}"
            );
            figures.Add($"scans: sentences {archive}", asked);
            figures.Add($"scans: accepted and traced {archive}", right);
            return tracer;
        }

        void MeasureDoctored(QuotationTracer tracer)
        {
            var lookAlikes = new LookAlikeWords(
                new Catalogue(index)
                    .List(new DocumentQuery { Size = 2_000, Collection = "letters" })
                    .Documents.Select(letter => ReadWords(corpus, letter.Path))
            );
            var random = new Random(20191121);
            var doctored = letters
                .SelectMany(letter =>
                {
                    var scan = ReadWords(corpus, imported[letter.Scan].Path);
                    return letter
                        .Sentences.SelectMany(sentence =>
                            DoctoredSentence.Of(sentence, scan, lookAlikes, random)
                        )
                        .Select(one => (Sentence: one, Scan: imported[letter.Scan].Id));
                })
                .Where(row => !row.Sentence.StandsInScan)
                .Select(row => (row.Sentence, row.Scan, Traced: tracer.Trace(row.Sentence.Text)))
                .ToList();
            var passed = 0;
            foreach (var kind in doctored.GroupBy(row => row.Sentence.Kind))
            {
                var accepted = kind.Where(row =>
                        IsAccepted(row.Traced) && IsTraced(row.Traced, row.Scan)
                    )
                    .ToList();
                passed += accepted.Count;
                foreach (var (sentence, _, traced) in accepted)
                {
                    Console.WriteLine($"accepted {sentence.Change}: {sentence.Text}");
                    PrintReasons(traced);
                }
                Console.WriteLine(
                    $"doctored, {kind.Key}: {accepted.Count} of {kind.Count()} accepted"
                );
            }
            figures.Add("scans: doctored sentences", doctored.Count);
            figures.Add("scans: doctored accepted", passed);
        }
    }

    private static Dictionary<string, ImportOutcome.Imported> Import(CorpusFolder corpus)
    {
        using var pool = new ReaderPool(Workplace.Reader(), new ReaderLimits());
        return new Importer(corpus, pool)
            .Import(new ImportRequest([.. ScannedLetter.Scans()], "scans"), null, default)
            .OfType<ImportOutcome.Imported>()
            .ToDictionary(imported => imported.Source);
    }

    private static DocumentWords ReadWords(CorpusFolder corpus, string path) =>
        DocumentWords.Of(DocumentText.Of(corpus.Read(new CorpusFile(path, 0, default)).Document!));

    private static bool IsAccepted(TracedQuotation traced) =>
        traced.Verdict is Verdict.Verbatim or Verdict.Edited;

    private static bool IsTraced(TracedQuotation traced, DocumentId scan) =>
        traced.Source?.Document.Id == scan || traced.Others.Any(other => other.Document.Id == scan);

    private static void PrintMiss(string letter, string sentence, TracedQuotation traced)
    {
        Console.WriteLine($"missed {letter}: {sentence}");
        Console.WriteLine(
            $"  {traced.Verdict} {traced.Source?.Document.Id.ToString() ?? "-"}: {traced.Source?.Text.ReplaceLineEndings(" ")}"
        );
        PrintReasons(traced);
    }

    private static void PrintReasons(TracedQuotation traced)
    {
        foreach (var reason in traced.Reasons)
        {
            Console.WriteLine($"  {reason.Code}: {reason.Sentence}");
        }
    }
}
