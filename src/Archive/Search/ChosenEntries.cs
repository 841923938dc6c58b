using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Archive.Search;

/// <summary>Entries of one commit that are known already, as a query: to be filtered, counted and ordered like any other.</summary>
internal sealed class ChosenEntries(IReadOnlyCollection<int> entries) : Filter
{
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        var chosen = new FixedBitSet(context.Reader.MaxDoc);
        foreach (var entry in entries)
        {
            var here = entry - context.DocBase;
            if (here >= 0 && here < context.Reader.MaxDoc && acceptDocs?.Get(here) != false)
            {
                chosen.Set(here);
            }
        }
        return chosen;
    }
}
