namespace Archive.Tests.Fuzzing;

/// <summary>A file with an odd character in it, and the words around that.</summary>
/// <param name="Paragraph">Its one paragraph, as it was meant.</param>
/// <param name="Quote">Some of its words, with the odd character between or in them.</param>
/// <param name="IsCorpusFile">Whether somebody's editor writes it into the corpus; else it is imported.</param>
internal sealed record FuzzedCase(
    string Name,
    byte[] Bytes,
    string Paragraph,
    string Quote,
    bool IsCorpusFile
);
