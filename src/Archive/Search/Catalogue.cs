using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Archive.Documents;
using Archive.Indexing;
using Lucene.Net.Search;

namespace Archive.Search;

/// <summary>What the archive holds, document by document, from the index: for lists, people, topics and problems.</summary>
public sealed class Catalogue(IndexStore index)
{
    private static readonly Sort Newest = new(EntryOrder.NewestFirst, SortField.FIELD_DOC);
    private static readonly Sort Oldest = new(EntryOrder.OldestFirst, SortField.FIELD_DOC);

    // Counted once a commit: every page of the site shows some of it.
    private readonly ConditionalWeakTable<OpenCommit, Overview> overviews = [];

    public DocumentSummary? Find(DocumentId id)
    {
        using var lease = index.Lease();
        return DocumentEntries.Find(lease.Commit, id);
    }

    public DocumentList List(DocumentQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        using var lease = index.Lease();
        var commit = lease.Commit;
        var size = Math.Max(1, query.Size);
        var first = (Math.Max(1, query.Page) - 1L) * size;
        var found = commit.Searcher.Search(
            SearchFilters.Of(query).Narrow(DocumentEntries.All),
            (int)Math.Min(first + size, Math.Max(1, commit.Reader.MaxDoc)),
            query.OldestFirst ? Oldest : Newest
        );
        return new DocumentList(
            found.TotalHits,
            [
                .. found
                    .ScoreDocs.Skip((int)Math.Min(first, int.MaxValue))
                    .Select(entry => DocumentEntries.SummaryOf(commit, entry.Doc)),
            ]
        );
    }

    /// <summary>Authors and recipients, by name.</summary>
    public ImmutableArray<NamedCount> People() => Overview().People;

    /// <summary>By name.</summary>
    public ImmutableArray<NamedCount> Topics() => Overview().Topics;

    /// <summary>Documents whose relations name this one: its replies, the releases that quote it. Oldest first.</summary>
    public ImmutableArray<DocumentSummary> RelatedTo(DocumentId id)
    {
        using var lease = index.Lease();
        return
        [
            .. DocumentEntries
                .Relating(lease.Commit, id)
                .OrderBy(document => document.Date ?? DateOnly.MaxValue)
                .ThenBy(document => document.Id.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>Everything wrong with files of the corpus, by file and line.</summary>
    public ImmutableArray<Diagnostic> Problems()
    {
        using var lease = index.Lease();
        return
        [
            .. DocumentEntries
                .Problems(lease.Commit)
                .OrderBy(problem => problem.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.Line ?? 0),
        ];
    }

    /// <summary>Documents of which a person has to settle something, the worst first.</summary>
    /// <param name="page">From 1.</param>
    public DoubtfulList Doubtful(int page, int size)
    {
        using var lease = index.Lease();
        var first = (Math.Max(1, page) - 1L) * Math.Max(1, size);
        return DocumentEntries.Doubtful(
            lease.Commit,
            (int)Math.Min(first, int.MaxValue / 2),
            Math.Max(1, size)
        );
    }

    /// <summary>Kinds and collections are counted in documents.</summary>
    public ArchiveExtent Extent() => Overview().Extent;

    private Overview Overview()
    {
        using var lease = index.Lease();
        return overviews.GetValue(lease.Commit, Search.Overview.Of);
    }
}
