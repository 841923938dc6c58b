using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Indexing;

/// <summary>What the index keeps of a document beside its passages: enough to list it, find its file and link to it.</summary>
/// <param name="Path">Its file, relative to the corpus.</param>
/// <param name="Sha256">Of that file.</param>
/// <param name="PassageCount">How many passages it has.</param>
/// <param name="WordCount">How many words they have.</param>
public sealed record DocumentSummary(
    DocumentId Id,
    string Path,
    string Collection,
    string Sha256,
    DocumentKind Kind,
    string Title,
    DateOnly? Date,
    ImmutableArray<Party> Authors,
    ImmutableArray<Party> Recipients,
    ImmutableArray<string> Topics,
    ImmutableArray<Relation> Relations,
    bool IsSpecimen,
    int PassageCount,
    int WordCount
);
