namespace Archive.Corpus;

/// <summary>A file of the corpus that is not as it was recorded.</summary>
/// <param name="File">Relative to the corpus, with forward slashes.</param>
public sealed record FixityFault(string File, FixityFaultKind Kind);
