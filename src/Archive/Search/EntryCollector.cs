using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Archive.Search;

/// <summary>Takes every entry a search meets, unscored and in the index's order: for what is few by its nature.</summary>
internal sealed class EntryCollector : ICollector
{
    private int start;

    public List<int> Found { get; } = [];

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) { }

    public void SetNextReader(AtomicReaderContext context) => start = context.DocBase;

    public void Collect(int doc) => Found.Add(start + doc);
}
