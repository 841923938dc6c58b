using System.Collections.Immutable;
using Archive.Indexing;

namespace Archive.Search;

/// <summary>One page of the documents that a <see cref="DocumentQuery"/> asks for.</summary>
public sealed record DocumentList(int Total, ImmutableArray<DocumentSummary> Documents);
