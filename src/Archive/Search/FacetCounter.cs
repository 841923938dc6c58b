using System.Collections.Immutable;
using Archive.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Archive.Search;

/// <summary>Counts, entry by entry as a search meets them, the values of some facets, and of how many documents the entries are.</summary>
internal sealed class FacetCounter(OpenCommit commit, ImmutableArray<string> fields) : ICollector
{
    private readonly Column[] columns =
    [
        .. fields.Select(field => new Column(commit.Facet(field))),
    ];
    private SortedDocValues? ids;
    private int lastDocument;

    /// <summary>Entries met.</summary>
    public int Total { get; private set; }

    /// <summary>Documents they are of.</summary>
    public int Documents { get; private set; }

    // A document's passages are neighbours in the index: met in order, each document is counted by its first.
    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) { }

    public void SetNextReader(AtomicReaderContext context)
    {
        lastDocument = -1;
        ids = context.AtomicReader.GetSortedDocValues(IndexSchema.Id);
        foreach (var column in columns)
        {
            column.Segment = context.Ord;
            column.Values = context.AtomicReader.GetSortedSetDocValues(column.Facet.Field);
        }
    }

    public void Collect(int doc)
    {
        Total++;
        var document = ids?.GetOrd(doc) ?? -1;
        if (document != lastDocument)
        {
            Documents++;
            lastDocument = document;
        }
        foreach (var column in columns)
        {
            column.Count(doc);
        }
    }

    /// <summary>The most frequent values of a facet, by the name most often met, then by slug.</summary>
    public IEnumerable<NamedCount> Top(string field, int most) =>
        columns
            .First(column => column.Facet.Field == field)
            .Names()
            .OrderByDescending(value => value.Documents)
            .ThenBy(value => value.Slug, StringComparer.Ordinal)
            .Take(most);

    private sealed class Column(FacetOrdinals facet)
    {
        private readonly int[] counts = new int[facet.Count];

        public FacetOrdinals Facet { get; } = facet;

        public int Segment { get; set; }

        public SortedSetDocValues? Values { get; set; }

        public void Count(int doc)
        {
            if (Values is null)
            {
                return;
            }
            Values.SetDocument(doc);
            for (
                var ordinal = Values.NextOrd();
                ordinal != SortedSetDocValues.NO_MORE_ORDS;
                ordinal = Values.NextOrd()
            )
            {
                counts[Facet.Global(Segment, ordinal)]++;
            }
        }

        // Spellings of one slug are neighbours: they count as one, under the one met most often.
        public IEnumerable<NamedCount> Names()
        {
            for (var value = 0; value < counts.Length; )
            {
                var slug = Facet.SlugOf(value);
                var (total, best) = (0, value);
                for (; value < counts.Length && Facet.SlugOf(value) == slug; value++)
                {
                    total += counts[value];
                    best = counts[value] > counts[best] ? value : best;
                }
                if (total > 0)
                {
                    yield return new NamedCount(Facet.Slugs[slug], Facet.NameOf(best), total);
                }
            }
        }
    }
}
