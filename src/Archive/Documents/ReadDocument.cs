using System.Collections.Immutable;

namespace Archive.Documents;

/// <summary>What <see cref="DocumentReader"/> made of a file: the document, unless a diagnostic is fatal, and the diagnostics.</summary>
public sealed record ReadDocument(Document? Document, ImmutableArray<Diagnostic> Diagnostics);
