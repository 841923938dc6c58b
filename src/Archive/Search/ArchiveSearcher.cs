using System.Collections.Immutable;
using Archive.Documents;
using Archive.Indexing;
using Archive.Text;
using Lucene.Net.Search;

namespace Archive.Search;

/// <summary>Answers a <see cref="SearchRequest"/> from the index.</summary>
/// <remarks>
/// By relevance the best score (BM25) comes first; among equals a release after what it prints, then the oldest. Each facet is
/// counted over the passages that pass all filters but its own, so that the siblings of a chosen value still say how many passages
/// choosing them would give.
/// </remarks>
public sealed class ArchiveSearcher(IndexStore index)
{
    /// <summary>Hits that can be paged to.</summary>
    public const int DeepestHit = 10_000;

    private const int LargestPage = 100;
    private const int MostFacetValues = 20;

    public SearchResults Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var parsed = QueryParser.Parse(request.Query);
        var notes = new QueryNotes();
        foreach (var note in parsed.Notes)
        {
            notes.Add(note);
        }
        if (request.From > request.To)
        {
            notes.Add("The first day asked for is after the last, so nothing can be between them.");
        }
        using var lease = index.Lease();
        var commit = lease.Commit;
        var query = new QueryTranslator(commit.Reader, notes).Translate(parsed.Query);
        var filters = SearchFilters.Of(request);

        var (first, size) = PageOf(request);
        var wanted = first + size;
        if (wanted > DeepestHit)
        {
            notes.Add(
                "Only the first 10,000 passages can be leafed through: ask for something narrower."
            );
            wanted = 0;
        }
        var (top, counter) = Collect();
        SortedDictionary<int, ImmutableArray<TextSpan>> runs = [];
        if (counter.Total == 0 && parsed.Query is SearchQuery.Phrase phrase)
        {
            runs = new PhraseRuns(commit, filters).Find(phrase);
        }
        if (runs.Count > 0)
        {
            notes.Add("These words run over several paragraphs: each of those is a hit.");
            query = new ConstantScoreQuery(new ChosenEntries(runs.Keys));
            (top, counter) = Collect();
        }
        var hits =
            wanted == 0
                ? []
                : new HitReader(commit, new MarkFinder(parsed.Query), runs).Read(
                    top.GetTopDocs(first, size).ScoreDocs
                );
        return new SearchResults(
            request,
            counter.Total,
            counter.Documents,
            hits,
            [.. FacetField.All.Select(CountsOf)],
            notes.ToImmutable()
        );

        (TopFieldCollector Top, FacetCounter Counter) Collect()
        {
            var best = TopFieldCollector.Create(
                OrderOf(request.Order, parsed.Query),
                Math.Max(1, Math.Min(wanted, commit.Reader.MaxDoc)),
                fillFields: false,
                trackDocScores: true,
                trackMaxScore: false,
                docsScoredInOrder: true
            );
            var counts = new FacetCounter(commit, FacetField.All);
            commit.Searcher.Search(filters.Narrow(query), MultiCollector.Wrap(best, counts));
            return (best, counts);
        }

        Facet CountsOf(string field)
        {
            var counts = counter;
            if (filters.Has(field))
            {
                counts = new FacetCounter(commit, [field]);
                commit.Searcher.Search(filters.Narrow(query, exceptFacet: field), counts);
            }
            var most = field is FacetField.Kind ? int.MaxValue : MostFacetValues;
            return new Facet(
                field,
                [
                    .. counts
                        .Top(field, most)
                        .Select(value => new FacetValue(value.Name, value.Documents)),
                ]
            );
        }
    }

    private static (int First, int Size) PageOf(SearchRequest request)
    {
        var size = Math.Clamp(request.Size, 1, LargestPage);
        var page = Math.Clamp(request.Page, 1, DeepestHit + 1);
        return ((page - 1) * size, size);
    }

    private static Sort OrderOf(SearchOrder order, SearchQuery query) =>
        order switch
        {
            SearchOrder.OldestFirst => new Sort(EntryOrder.OldestFirst, SortField.FIELD_DOC),
            SearchOrder.NewestFirst => new Sort(EntryOrder.NewestFirst, SortField.FIELD_DOC),
            // Where nothing was asked all score alike, and what is new is what people look for.
            SearchOrder.Relevance when query is SearchQuery.Everything => OrderOf(
                SearchOrder.NewestFirst,
                query
            ),
            SearchOrder.Relevance => new Sort(
                SortField.FIELD_SCORE,
                EntryOrder.Precedence,
                SortField.FIELD_DOC
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(order)),
        };
}
