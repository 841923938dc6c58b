using System.Collections.Immutable;
using Archive.Corpus;
using Archive.Documents;
using Archive.Indexing;
using Archive.Pdf;
using Archive.Quotations;
using Archive.Search;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Running;

namespace Archive.Benchmarks;

/// <summary>Over 1,180 real letters: a phrase search, and the cited copy of a letter of three pages with a warm worker.</summary>
/// <remarks>
/// The runtime compiles what is called often a second time, better, some seconds after a start: PdfPig's reading of a
/// letter's base goes from 36 ms to 5. A site that runs is measured, so the warm-up is long.
/// </remarks>
[SimpleJob(RunStrategy.Monitoring, iterationCount: 40, warmupCount: 150)]
public class Timings : IAsyncDisposable
{
    private readonly Workplace place = new();
    private IndexStore index = null!;
    private ArchiveSearcher searcher = null!;
    private CitedCopyPrinter printer = null!;
    private CorpusReading letter = null!;
    private DocumentText text = null!;
    private ImmutableArray<MarkedQuotation> quotations;
    private int copies;

    internal static int Measure(Figures figures, string[] rest)
    {
        var summaries = BenchmarkSwitcher
            .FromAssembly(typeof(Timings).Assembly)
            .Run([.. rest, "--filter", "*"]);
        foreach (var report in summaries.SelectMany(summary => summary.Reports))
        {
            if (report.ResultStatistics is { } times)
            {
                figures.Add(
                    $"timings: {report.BenchmarkCase.Descriptor.WorkloadMethod.Name}, median ms",
                    times.Median / 1_000_000
                );
            }
        }
        return 0;
    }

    [GlobalSetup]
    public void Prepare()
    {
        RealLetters.Import(place);
        var corpus = new CorpusFolder(place.Corpus);
        index = IndexStore.OpenForWriting(place.Data);
        index.Update(corpus, null, CancellationToken.None);
        searcher = new ArchiveSearcher(index);
        printer = new CitedCopyPrinter(place.Data);
        letter = corpus.Read(corpus.Enumerate().First(file => file.Size is > 7_000 and < 7_500));
        text = DocumentText.Of(letter.Document!);
        var words = DocumentWords.Of(text);
        quotations =
        [
            .. Enumerable
                .Range(1, 4)
                .Select(place => new MarkedQuotation(
                    words.SpanOf(place * 100, (place * 100) + 20)
                )),
        ];
    }

    [Benchmark]
    public int PhraseSearch() => searcher.Search(new SearchRequest("\"national security\"")).Total;

    /// <summary>Typeset anew each time: the permalink differs, so that no cached base serves.</summary>
    [Benchmark]
    public async Task<int> CopyTypesetAnew() => (await PrintAsync(++copies, [])).Length;

    [Benchmark]
    public async Task<int> CopyTypesetAnewWithFourHighlights() =>
        (await PrintAsync(++copies, quotations)).Length;

    [Benchmark]
    public async Task<int> CopyFromCachedBaseWithFourHighlights() =>
        (await PrintAsync(0, quotations)).Length;

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await printer.DisposeAsync();
        index.Dispose();
        place.Dispose();
    }

    private async Task<byte[]> PrintAsync(int copy, ImmutableArray<MarkedQuotation> marks) =>
        (
            await printer.PrintAsync(
                new CopyRequest(
                    letter.Document!,
                    text,
                    new Uri($"http://localhost:{5080 + copy}/documents/{letter.Document!.Id}"),
                    letter.Sha256,
                    marks,
                    DateTimeOffset.UnixEpoch
                ),
                CancellationToken.None
            )
        ).Pdf;
}
