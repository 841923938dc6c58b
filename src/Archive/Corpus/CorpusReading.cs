using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Corpus;

/// <summary>A file of the corpus, read: what the index takes in.</summary>
/// <param name="Sha256">Of the file's bytes; empty where they could not be read.</param>
/// <param name="Document">Null where a diagnostic is fatal.</param>
public sealed record CorpusReading(
    CorpusFile File,
    string Sha256,
    Document? Document,
    ImmutableArray<Diagnostic> Diagnostics
);
