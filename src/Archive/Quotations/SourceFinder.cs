using System.Collections.Immutable;
using Archive.Corpus;
using Archive.Documents;
using Archive.Indexing;
using Archive.Search;

namespace Archive.Quotations;

/// <summary>
/// A quotation → the documents it may come from, with their words: those that have it word for word, and those that have most
/// of what is rare in it.
/// </summary>
public sealed class SourceFinder
{
    private const int MostPlaces = 20;
    private const int MostCandidates = 10;

    private readonly SourceSearch search;
    private readonly RecentDocuments documents;

    public SourceFinder(SourceSearch search, CorpusFolder corpus)
        : this(search, summary => Read(corpus, summary)) { }

    internal SourceFinder(SourceSearch search, Func<DocumentSummary, Document?> read)
    {
        this.search = search;
        documents = new RecentDocuments(read);
    }

    /// <summary>The index as of now; everything asked about one quotation is asked of it.</summary>
    public SourceLookup Open() => search.Open();

    /// <summary>Where the quotation stands word for word within a passage, earliest first; none where it marks edits.</summary>
    public static ImmutableArray<SourceCandidate> Places(
        SourceLookup lookup,
        QuotationText quotation
    )
    {
        ArgumentNullException.ThrowIfNull(lookup);
        ArgumentNullException.ThrowIfNull(quotation);
        return quotation.Words.Any(word => word.IsBracketed || word.FollowsOmission)
            ? []
            : lookup.PlacesOf(WordsOf(quotation), MostPlaces);
    }

    public static ImmutableArray<SourceCandidate> Candidates(
        SourceLookup lookup,
        QuotationText quotation
    )
    {
        ArgumentNullException.ThrowIfNull(lookup);
        ArgumentNullException.ThrowIfNull(quotation);
        return lookup.Candidates(WordsOf(quotation), MostCandidates);
    }

    /// <summary>Null where its file is gone since it was indexed.</summary>
    public DocumentWords? Read(DocumentSummary document) => documents.Open(document);

    private static string[] WordsOf(QuotationText quotation) =>
        [.. quotation.Words.Where(word => !word.IsBracketed).Select(word => word.Text)];

    private static Document? Read(CorpusFolder corpus, DocumentSummary summary)
    {
        var reading = corpus.Read(new CorpusFile(summary.Path, 0, default));
        return reading.Document?.Id == summary.Id ? reading.Document : null;
    }
}
