using Archive.Corpus;
using Archive.Indexing;
using Archive.Quotations;

namespace Archive.Benchmarks;

/// <summary>
/// The 1,180 letters, with or without the 41,797 releases (43,000 documents), indexed, and a tracer over them. Where
/// <c>ARCHIVE_BENCHMARK_ARCHIVE</c> names a folder with its <c>corpus</c> and <c>data</c>, the archive there is read.
/// </summary>
internal sealed class ArchiveOfScale : IDisposable
{
    /// <summary>The collection of the letter that the tests know best, where releases are.</summary>
    public const string HuaweiLetter = "statements";

    private readonly Workplace? place;

    private ArchiveOfScale(Workplace? place, CorpusFolder corpus, IndexStore index)
    {
        this.place = place;
        Corpus = corpus;
        Index = index;
        Tracer = new QuotationTracer(index, corpus);
    }

    public CorpusFolder Corpus { get; }

    public IndexStore Index { get; }

    public QuotationTracer Tracer { get; }

    public static ArchiveOfScale Open(bool amidPress)
    {
        var kept = Environment.GetEnvironmentVariable("ARCHIVE_BENCHMARK_ARCHIVE");
        if (amidPress && Directory.Exists(kept))
        {
            var keptIndex = IndexStore.OpenForWriting(Path.Combine(kept, "data"));
            return new ArchiveOfScale(
                null,
                new CorpusFolder(Path.Combine(kept, "corpus")),
                keptIndex
            );
        }
        var place = new Workplace();
        RealLetters.Import(place);
        if (amidPress)
        {
            PressReleases.Import(place);
            RealLetters.Import(place, [Workplace.RealData("huawei/letter.txt")], HuaweiLetter);
        }
        var corpus = new CorpusFolder(place.Corpus);
        var index = IndexStore.OpenForWriting(place.Data);
        index.Update(corpus, null, CancellationToken.None);
        return new ArchiveOfScale(place, corpus, index);
    }

    public void Dispose()
    {
        Index.Dispose();
        place?.Dispose();
    }
}
