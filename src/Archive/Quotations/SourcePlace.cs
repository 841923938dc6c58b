using System.Collections.Immutable;
using Archive.Indexing;

namespace Archive.Quotations;

/// <summary>Another document with a quotation's words, and the numbers of the passages they stand in.</summary>
public sealed record SourcePlace(DocumentSummary Document, ImmutableArray<int> Passages);
