using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents;
using Archive.Indexing;
using Lucene.Net.Search;

namespace Archive.Search;

/// <summary>What one commit of the index holds as a whole, counted in one walk over its documents.</summary>
internal sealed record Overview(
    ArchiveExtent Extent,
    ImmutableArray<NamedCount> People,
    ImmutableArray<NamedCount> Topics
)
{
    public static Overview Of(OpenCommit commit)
    {
        var counter = new FacetCounter(
            commit,
            [FacetField.Kind, FacetField.Collection, FacetField.Topic, IndexSchema.Person]
        );
        commit.Searcher.Search(DocumentEntries.All, counter);
        var passages = new TotalHitCountCollector();
        commit.Searcher.Search(QueryTranslator.AllPassages, passages);
        return new Overview(
            new ArchiveExtent(
                counter.Total,
                passages.TotalHits,
                DayOf(EntryOrder.OldestFirst),
                DayOf(EntryOrder.NewestFirst),
                Values(FacetField.Kind),
                Values(FacetField.Collection)
            ),
            ByName(IndexSchema.Person),
            ByName(FacetField.Topic)
        );

        DateOnly? DayOf(SortField order)
        {
            var first = commit.Searcher.Search(DocumentEntries.All, 1, new Sort(order)).ScoreDocs;
            return first.Length == 0 ? null : DocumentEntries.SummaryOf(commit, first[0].Doc).Date;
        }

        ImmutableArray<FacetValue> Values(string field) =>
            [
                .. counter
                    .Top(field, int.MaxValue)
                    .Select(value => new FacetValue(value.Name, value.Documents)),
            ];

        ImmutableArray<NamedCount> ByName(string field) =>
            [
                .. counter
                    .Top(field, int.MaxValue)
                    .OrderBy(value => value.Name, NameOrder)
                    .ThenBy(value => value.Slug, StringComparer.Ordinal),
            ];
    }

    // As an English reader's eye runs down a list, whatever the machine's culture.
    private static readonly StringComparer NameOrder =
        CultureInfo.InvariantCulture.CompareInfo.GetStringComparer(
            CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace
        );
}
