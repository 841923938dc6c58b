using Archive.Documents;

namespace Archive.Corpus;

/// <summary>A document's file as <see cref="CorpusFolder"/> lists it, unread.</summary>
/// <param name="Path">Relative to the corpus, with forward slashes.</param>
/// <param name="Size">In bytes.</param>
public sealed record CorpusFile(string Path, long Size, DateTime ModifiedUtc)
{
    /// <summary>The first folder of the path; empty for a file that lies in the corpus itself.</summary>
    public string Collection =>
        Path.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? Path[..slash] : "";

    /// <summary>Why this file or folder is not read at all; null for a document.</summary>
    public Diagnostic? PassedOver { get; init; }
}
