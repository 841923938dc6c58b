using Archive.Documents;
using Archive.Quotations;
using Archive.Quotations.Lexicon;
using Archive.Search;
using Archive.Tests.Indexing;

namespace Archive.Tests.Quotations;

/// <summary>A few documents in memory, their index, and a tracer over them.</summary>
internal sealed class TracedArchive : IDisposable
{
    private static readonly WordList Listed = WordList.Load();

    private readonly MemoryCorpus corpus;

    public TracedArchive(params Document[] documents)
        : this(Listed, documents) { }

    public TracedArchive(WordList words, params Document[] documents)
    {
        corpus = MemoryCorpus.Of(documents);
        Tracer = new QuotationTracer(
            corpus.Index,
            new SourceFinder(
                new SourceSearch(corpus.Index),
                summary => documents.First(document => document.Id == summary.Id)
            ),
            words
        );
        Searcher = new ArchiveSearcher(corpus.Index);
    }

    public QuotationTracer Tracer { get; }

    /// <summary>Skips the test, saying why, where no slip can be told from a word.</summary>
    public static void WordsOrSkip() => Needed.OrSkip(!Listed.IsEmpty, WordList.WhyNone);

    public ArchiveSearcher Searcher { get; }

    public void Dispose() => corpus.Dispose();
}
