using System.Collections.Immutable;
using Archive.Corpus;
using Archive.Documents;
using Archive.Indexing;
using Archive.Quotations.Attributions;
using Archive.Quotations.Lexicon;
using Archive.Search;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>An article → its quotations, each traced to its source, judged, and compared in whom it names. For many threads.</summary>
/// <remarks>Extraction takes time by the article's length, tracing by the number of quotations, on both cores; both are bounded.</remarks>
/// <param name="failed">Is told what went wrong where judging a quotation failed by a fault of the archive; from any thread.</param>
public sealed class ArticleChecker(
    QuotationTracer tracer,
    Catalogue catalogue,
    CorpusFolder corpus,
    Action<Exception>? failed = null
)
{
    /// <summary>In UTF-16 units; about five hundred pages.</summary>
    public const int LongestArticle = 1_000_000;

    /// <summary>More than these are listed, and not traced.</summary>
    public const int MostTraced = 300;

    private static readonly ComparedAttribution Unstated = new(Attribution.Unstated);

    /// <param name="article">At most <see cref="LongestArticle"/> long.</param>
    /// <param name="document">The document it is said to quote; null for all.</param>
    /// <exception cref="CorpusUnavailableException">Not one document but the whole corpus is gone.</exception>
    public ArticleCheck Check(
        string article,
        DocumentId? document,
        IProgress<CheckProgress>? progress,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(article.Length, LongestArticle);
        return Trace(article, QuotationExtractor.Extract(article), document, progress, cancel);
    }

    /// <summary>The words of one quotation, without an article around them.</summary>
    public ArticleCheck CheckWords(string quotation, DocumentId? document)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quotation.Length, LongestArticle);
        var whole = new TextSpan(0, quotation.Length);
        var alone = new Quotation(quotation, whole, QuotationKind.Direct, null)
        {
            Parts = [whole],
            Outer = whole,
            IsClosed = true,
        };
        return Trace(quotation, [alone], document, null, CancellationToken.None);
    }

    private ArticleCheck Trace(
        string article,
        ImmutableArray<Quotation> quotations,
        DocumentId? document,
        IProgress<CheckProgress>? progress,
        CancellationToken cancel
    )
    {
        var judged = quotations.Count(quotation => quotation.IsJudged);
        var total = Math.Min(judged, MostTraced);
        var traced = quotations
            .Where(quotation => quotation.IsJudged)
            .Take(MostTraced)
            .ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var announcements = new Announcements(tracer.Finder);
        var done = 0;
        var checkedOnes = new CheckedQuotation[quotations.Length];
        progress?.Report(new CheckProgress(0, total));
        CorpusUnavailableException? gone = null;
        Parallel.For(
            0,
            quotations.Length,
            new ParallelOptions
            {
                CancellationToken = cancel,
                MaxDegreeOfParallelism = 2,
                // Whoever asks on threads of its own keeps the work there.
                TaskScheduler = TaskScheduler.Current,
            },
            (i, loop) =>
            {
                var quotation = quotations[i];
                try
                {
                    checkedOnes[i] = traced.Contains(quotation)
                        ? TraceOrFail(i + 1, quotation, article, document, announcements)
                        : new CheckedQuotation(i + 1, quotation, null, Unstated);
                }
                catch (CorpusUnavailableException missing)
                {
                    gone = missing;
                    loop.Stop();
                }
                if (traced.Contains(quotation))
                {
                    progress?.Report(new CheckProgress(Interlocked.Increment(ref done), total));
                }
            }
        );
        if (gone is not null)
        {
            throw gone;
        }
        return new ArticleCheck(
            article,
            [.. checkedOnes],
            catalogue.Extent(),
            [.. NotesOf(judged, checkedOnes)]
        );
    }

    private IEnumerable<string> NotesOf(int judged, CheckedQuotation[] checkedOnes)
    {
        if (judged > MostTraced)
        {
            yield return $"Only the first {MostTraced} quotations were traced; the article has {judged}.";
        }
        if (judged > 0 && !tracer.HasWords)
        {
            yield return WordList.WhyNone;
        }
        var numbers = checkedOnes
            .Where(quotation => quotation.IsFailed)
            .Select(quotation => quotation.Number)
            .ToList();
        if (numbers.Count > 0)
        {
            yield return $"Judging failed, by a fault of this program, at quotation {string.Join(", ", numbers)}. The rest of the report stands.";
        }
    }

    // What goes wrong at one quotation is that quotation's.
    private CheckedQuotation TraceOrFail(
        int number,
        Quotation quotation,
        string article,
        DocumentId? document,
        Announcements announcements
    )
    {
        try
        {
            return Trace(number, quotation, quotation.WordsIn(article), document, announcements);
        }
#pragma warning disable CA1031
        catch (Exception fault)
            when (fault is not (OperationCanceledException or CorpusUnavailableException))
        {
            failed?.Invoke(fault);
            return new CheckedQuotation(number, quotation, null, Unstated) { IsFailed = true };
        }
#pragma warning restore CA1031
    }

    private CheckedQuotation Trace(
        int number,
        Quotation quotation,
        string words,
        DocumentId? document,
        Announcements announcements
    )
    {
        var found = tracer.Trace(
            words,
            document,
            summary => summary.Id == document || IsOf(quotation.Speaker, summary)
        );
        if (found.Source is not { } source || Read(source.Document) is not { } read)
        {
            return new CheckedQuotation(number, quotation, found, Unstated);
        }
        var text = DocumentText.Of(read);
        return new CheckedQuotation(
            number,
            quotation,
            found,
            Compare(read, text, quotation.Speaker, source, announcements)
        )
        {
            Context = SourceContext.Of(text, source.Spans),
        };
    }

    // Where a letter names nobody, a release that announces it may say whose it is. That it names others says nothing.
    private static ComparedAttribution Compare(
        Document document,
        DocumentText text,
        Speaker? speaker,
        TracedSource source,
        Announcements announcements
    )
    {
        var compared = new AttributionRules(document, text).Compare(speaker, source.Spans);
        if (
            speaker is null
            || compared.Attribution is not Attribution.Unstated
            || document is not { Kind: DocumentKind.Letter, Authors.IsEmpty: true }
        )
        {
            return compared;
        }
        var release = announcements
            .Of(source.Document)
            .FirstOrDefault(release =>
                new AttributionRules(document with { Authors = release.Authors }, text)
                    .Compare(speaker, source.Spans)
                    .Attribution is Attribution.Agrees
            );
        return release is null ? compared : new(Attribution.Agrees, NamedBy: release);
    }

    // A short quotation is judged against documents of the speaker only: one of its authors, not whoever it quotes.
    private bool IsOf(Speaker? speaker, DocumentSummary summary) =>
        speaker is not null
        && Read(summary) is { } document
        && DocumentText.Of(document) is { Text.Length: > 0 } text
        && new AttributionRules(document, text).Compare(speaker, [new TextSpan(0, 1)]).Attribution
            is Attribution.Agrees;

    private Document? Read(DocumentSummary summary) =>
        corpus.Read(new CorpusFile(summary.Path, 0, default)).Document;
}
