using Archive.Corpus;
using Archive.Documents;
using Archive.Indexing;
using Archive.Quotations;
using Archive.Quotations.Lexicon;
using Archive.Reports;
using Archive.Search;
using Archive.Tests.Indexing;

namespace Archive.Tests.Quotations;

/// <summary>A document at which judging fails: what it takes along is the one quotation, which says so everywhere.</summary>
public sealed class FailingDocumentTests : IDisposable
{
    private static readonly Document Sound = Some.Letter(
        "sound",
        "The northern landing stage will be repaired before the ferries return in spring."
    );
    private static readonly Document Unsound = Some.Letter(
        "unsound",
        "The harbor master closed the southern basin after two storms in October."
    );

    private readonly CorpusOnDisk corpus = new();
    private readonly IndexStore index;
    private readonly List<Exception> log = [];

    public FailingDocumentTests()
    {
        corpus.Write("letters", Sound);
        corpus.Write("letters", Unsound);
        index = IndexStore.OpenForWriting(corpus.Data);
        corpus.Update(index);
    }

    public void Dispose()
    {
        index.Dispose();
        corpus.Dispose();
    }

    [Fact]
    public void The_other_quotations_of_the_article_are_judged_and_the_report_says_which_is_not()
    {
        var check = new ArticleChecker(
            Tracer(),
            new Catalogue(index),
            corpus.Folder,
            log.Add
        ).Check(
            "“The northern landing stage will be repaired before the ferries return in spring,” she wrote.\n\n"
                + "“The harbor master closed the southern basin after two storms in October,” he wrote.",
            null,
            null,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(
            [(Verdict.Verbatim, false), ((Verdict?)null, true)],
            check.Quotations.Select(found => (found.Traced?.Verdict, found.IsFailed))
        );
        Assert.IsType<InvalidDataException>(Assert.Single(log));
        Assert.Equal((1, 0, false), (check.Failed, check.Unjudged, check.IsHonest));
        Assert.Contains("at quotation 2", Assert.Single(check.Notes), StringComparison.Ordinal);
        Assert.Equal("failed", VerdictWords.Of(check.Quotations[1]).Code);
        Assert.Contains(
            "failed",
            VerdictWords.Explanation(check.Quotations[1]),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"failed\"",
            CsvReport.Of(check, null).Split("\r\n")[2],
            StringComparison.Ordinal
        );
        Assert.Equal(
            [false, true],
            CheckReport.Of(check, null).Quotations.Select(row => row.Failed)
        );
    }

    [Fact]
    public void A_search_stands_without_the_nearest_wording_and_says_so()
    {
        var notes = new List<string>();
        var results = new ArchiveSearcher(index).Search(
            new SearchRequest("the harbor master closed the southern basin after three storms")
        );
        Assert.Null(new NearestWordingFinder(Tracer(), log.Add).Find(results, notes));
        Assert.Contains("nearest wording", Assert.Single(notes), StringComparison.Ordinal);
        Assert.Single(log);
    }

    [Fact]
    public void A_corpus_that_is_gone_is_no_fault_of_a_quotation()
    {
        var checker = new ArticleChecker(
            Tracer(new CorpusUnavailableException("gone")),
            new Catalogue(index),
            corpus.Folder,
            log.Add
        );
        Assert.Throws<CorpusUnavailableException>(() =>
            checker.CheckWords(
                "The harbor master closed the southern basin after two storms in October.",
                null
            )
        );
        Assert.Empty(log);
    }

    private QuotationTracer Tracer(Exception? fault = null) =>
        new(
            index,
            new SourceFinder(
                new SourceSearch(index),
                summary =>
                    summary.Id == Unsound.Id
                        ? throw fault ?? new InvalidDataException("inside")
                        : Sound
            ),
            WordList.Load()
        );
}
