using System.Collections.Immutable;
using Archive.Documents;
using Archive.Indexing;

namespace Archive.Search;

/// <summary>What the archive holds, document by document, from the index: for lists, people, topics and problems.</summary>
public sealed class Catalogue(IndexStore index)
{
    private readonly IndexStore index = index;

    public DocumentSummary? Find(DocumentId id) => throw new NotImplementedException();

    public DocumentList List(DocumentQuery query) => throw new NotImplementedException();

    /// <summary>Authors and recipients, by name.</summary>
    public ImmutableArray<NamedCount> People() => throw new NotImplementedException();

    public ImmutableArray<NamedCount> Topics() => throw new NotImplementedException();

    /// <summary>Documents whose relations name this one: its replies, the releases that quote it.</summary>
    public ImmutableArray<DocumentSummary> RelatedTo(DocumentId id) =>
        throw new NotImplementedException();

    /// <summary>Everything wrong with files of the corpus, by file and line.</summary>
    public ImmutableArray<Diagnostic> Problems() => throw new NotImplementedException();

    public ArchiveExtent Extent() => throw new NotImplementedException();
}
