using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents;
using Archive.Indexing;
using Archive.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Archive.Search;

/// <summary>One commit of the index, asked for the sources of quotations. For one thread.</summary>
/// <remarks>Words are those of <see cref="Text.Words"/>, parted at their hyphens: the index has every passage so read.</remarks>
public sealed class SourceLookup : IDisposable
{
    private const int FewPassages = 64;
    private const int MostDocuments = 60;
    private const int MostWordsInOrder = 100;
    private const float WorthALook = 0.6f;

    private readonly SearcherLease lease;
    private readonly OpenCommit commit;

    // Looked up in the files once for each word, whatever is asked of it after.
    private readonly Dictionary<string, TermContext> states = new(StringComparer.Ordinal);
    private readonly TermContext nowhere;
    private readonly Dictionary<DocumentId, DocumentSummary?> summaries = [];

    internal SourceLookup(SearcherLease lease)
    {
        this.lease = lease;
        commit = lease.Commit;
        nowhere = new TermContext(commit.Reader.Context);
    }

    /// <summary>Entries of the index, nearly all of them passages.</summary>
    public int Passages => commit.Reader.NumDocs;

    /// <summary>Null where there is no such document.</summary>
    public DocumentSummary? Find(DocumentId id)
    {
        if (!summaries.TryGetValue(id, out var summary))
        {
            summary = DocumentEntries.Find(commit, id);
            summaries.Add(id, summary);
        }
        return summary;
    }

    /// <summary>Numbers of the passages that were found, in order.</summary>
    public ImmutableArray<int> PassagesOf(SourceCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return [.. candidate.Entries.Select(NumberOf).Order()];
    }

    /// <summary>In how many passages a word stands.</summary>
    public int FrequencyOf(string word) => StatesOf(word).DocFreq;

    /// <summary>Whether a word stands in at least so many documents. Reads no farther than that.</summary>
    public bool IsInDocuments(string word, int documents) =>
        FrequencyOf(word) >= documents
        && DocumentsWith(word).Distinct(StringComparer.Ordinal).Take(documents).Count()
            == documents;

    /// <summary>
    /// Whether so many documents print a word in these very letters: "hal", and not "Hal". Where many passages have it
    /// in some form, they are taken at that.
    /// </summary>
    public bool IsPrintedInDocuments(string letters, int documents) =>
        FrequencyOf(letters) > FewPassages
        || DocumentsWith(letters, entry => IsPrintedIn(LettersOf(entry), letters))
            .Distinct(StringComparer.Ordinal)
            .Take(documents)
            .Count() == documents;

    /// <summary>Documents that have all these words in this order within a passage, earliest first, releases last.</summary>
    public ImmutableArray<SourceCandidate> PlacesOf(IReadOnlyList<string> words, int most)
    {
        var phrase = SourceQuery.Phrase(words);
        if (phrase is null || words.Any(word => FrequencyOf(word) == 0))
        {
            return [];
        }
        var found = commit.Searcher.Search(
            phrase,
            Math.Min(commit.Reader.MaxDoc, most * 4),
            new Sort(EntryOrder.Precedence, SortField.FIELD_DOC)
        );
        return
        [
            .. found
                .ScoreDocs.GroupBy(place => IdOf(place.Doc), StringComparer.Ordinal)
                .Take(most)
                .Select(group => new SourceCandidate(
                    DocumentId.Parse(group.Key),
                    [.. group.Select(place => place.Doc)],
                    0
                )),
        ];
    }

    /// <summary>Documents with most of the quotation's words in one place, in their order and close together: the likeliest first.</summary>
    public ImmutableArray<SourceCandidate> Candidates(IReadOnlyList<string> words, int most)
    {
        ArgumentNullException.ThrowIfNull(words);
        var asked = SourceQuery.Of(words, FrequencyOf, Passages);
        var total = asked.Sum(word => word.Worth);
        var found = new PassageScan(asked, StatesOf, MostDocuments)
            .Run(commit.Reader)
            .OrderByDescending(document => document.Worth)
            .ThenBy(document => document.Windows[0].First)
            .ToList();
        if (found.Count == 0)
        {
            return [];
        }
        var least = found[0].Worth * WorthALook;
        var closeness = new Closeness(
            [.. words.Take(MostWordsInOrder)],
            word => SourceQuery.WorthOf(FrequencyOf(word), Passages)
        );
        return
        [
            .. found
                .Select(document => new SourceCandidate(
                    DocumentId.Parse(IdOf(document.Windows[0].First)),
                    [.. document.Windows.SelectMany(window => window.Passages).Distinct()],
                    (document.Worth / total)
                        + (document.Worth >= least ? closeness.Of(WordsOf(document.Windows[0])) : 0)
                ))
                .OrderByDescending(candidate => candidate.Score)
                .Take(most),
        ];
    }

    public void Dispose() => lease.Dispose();

    private TermContext StatesOf(string word)
    {
        if (!states.TryGetValue(word, out var found))
        {
            found = TermContext.Build(commit.Reader.Context, new Term(IndexSchema.Text, word));
            found = found.DocFreq > 0 ? found : nowhere;
            states.Add(word, found);
        }
        return found;
    }

    private List<Word> WordsOf(PassageWindow window) =>
        [
            .. window.Passages.SelectMany(passage =>
                Words.Read(LettersOf(passage), HyphenReading.Parted)
            ),
        ];

    private IEnumerable<string> DocumentsWith(string word, Func<int, bool>? holds = null)
    {
        foreach (var context in commit.Reader.Leaves)
        {
            var leaf = context.AtomicReader;
            var places = leaf.GetTermDocsEnum(new Term(IndexSchema.Text, word));
            while (
                places is not null
                && places.NextDoc() is var place and not DocIdSetIterator.NO_MORE_DOCS
            )
            {
                var isLive = leaf.LiveDocs?.Get(place) ?? true;
                if (isLive && (holds is null || holds(context.DocBase + place)))
                {
                    yield return IdOf(context.DocBase + place);
                }
            }
        }
    }

    private static bool IsPrintedIn(string text, string letters) =>
        Words
            .Read(text, HyphenReading.Parted)
            .Any(word => word.Span.Of(text).Equals(letters, StringComparison.Ordinal));

    private string LettersOf(int entry) =>
        commit
            .Searcher.Doc(entry, new HashSet<string> { IndexSchema.Letters })
            .GetField(IndexSchema.Letters)
            ?.GetStringValue(CultureInfo.InvariantCulture)
        ?? "";

    private string IdOf(int entry)
    {
        var leaves = commit.Reader.Leaves;
        var leaf = leaves[ReaderUtil.SubIndex(entry, leaves)];
        var id = new BytesRef();
        leaf.AtomicReader.GetSortedDocValues(IndexSchema.Id).Get(entry - leaf.DocBase, id);
        return id.Utf8ToString();
    }

    private int NumberOf(int entry) =>
        commit
            .Searcher.Doc(entry, new HashSet<string> { IndexSchema.Number })
            .GetField(IndexSchema.Number)
            ?.GetInt32Value()
        ?? 0;
}
