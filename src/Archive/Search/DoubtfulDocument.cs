using System.Collections.Immutable;
using Archive.Description.Doubts;
using Archive.Indexing;

namespace Archive.Search;

/// <summary>A document beside what of it is doubtful, the worst first.</summary>
public sealed record DoubtfulDocument(DocumentSummary Document, ImmutableArray<Doubt> Doubts);
