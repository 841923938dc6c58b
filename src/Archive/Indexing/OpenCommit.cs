using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace Archive.Indexing;

/// <summary>
/// One commit of the index, open: its searcher, and what searches of it share. Counts who uses it, and is closed when the last
/// has let go, so that an update never takes it away from a search.
/// </summary>
internal sealed class OpenCommit
{
    private readonly Lazy<ImmutableDictionary<string, FacetOrdinals>> facets;

    public OpenCommit(DirectoryReader reader)
    {
        Reader = reader;
        Searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
        facets = new(() =>
            FacetField
                .All.Add(IndexSchema.Person)
                .ToImmutableDictionary(field => field, field => new FacetOrdinals(reader, field))
        );
    }

    public DirectoryReader Reader { get; }

    public IndexSearcher Searcher { get; }

    public FacetOrdinals Facet(string field) => facets.Value[field];

    /// <summary>Reads what the first search would wait for.</summary>
    public OpenCommit Warm()
    {
        _ = facets.Value;
        return this;
    }

    /// <summary>False where it has been closed already; its successor is there by then.</summary>
    public bool TryHold() => Reader.TryIncRef();

    public void LetGo() => Reader.DecRef();
}
