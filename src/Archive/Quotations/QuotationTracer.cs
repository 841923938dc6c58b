using System.Collections.Immutable;
using Archive.Corpus;
using Archive.Documents;
using Archive.Indexing;
using Archive.Quotations.Judging;
using Archive.Quotations.Lexicon;
using Archive.Search;

namespace Archive.Quotations;

/// <summary>A quotation → its verdict and its source: finds candidates, lays the quotation on each, and lets rules judge. For many threads.</summary>
public sealed class QuotationTracer
{
    private readonly Catalogue catalogue;
    private readonly SourceFinder finder;
    private readonly WordList words;

    public QuotationTracer(IndexStore index, CorpusFolder corpus)
        : this(index, new SourceFinder(new SourceSearch(index), corpus), WordList.Load()) { }

    /// <summary>Whether a slip of OCR can be told from a word; <see cref="WordList.WhyNone"/> says it where not.</summary>
    public bool HasWords => !words.IsEmpty;

    internal QuotationTracer(IndexStore index, SourceFinder finder, WordList words)
    {
        catalogue = new Catalogue(index);
        this.finder = finder;
        this.words = words;
    }

    internal SourceFinder Finder => finder;

    /// <param name="quotation">The letters between the quotation marks; of a longer one only the beginning is looked at.</param>
    /// <param name="document">The document it is said to be from; where it is not from there, all are looked at.</param>
    /// <param name="isExpected">Whether a document may be meant: the speaker's. A short quotation is judged only against such.</param>
    public TracedQuotation Trace(
        string quotation,
        DocumentId? document = null,
        Func<DocumentSummary, bool>? isExpected = null
    )
    {
        ArgumentNullException.ThrowIfNull(quotation);
        var text = QuotationText.Read(
            quotation[..Math.Min(quotation.Length, QuotationFinder.LongestQuotation)]
        );
        using var lookup = finder.Open();
        var trace = new Tracing(lookup, finder, words, text);
        var found = trace.Run(document, isExpected);
        return found switch
        {
            null => new TracedQuotation(
                quotation,
                Verdict.NotFound,
                [],
                VerdictSentences.NotFound(catalogue.Extent()),
                null,
                [],
                []
            ),
            _ => found with { Quotation = quotation },
        };
    }
}
