namespace Archive.Documents;

/// <summary>Markdown with front matter → a <see cref="Document"/> and diagnostics; the only door to Markdig and to YAML.</summary>
public static class DocumentReader
{
    /// <param name="file">For diagnostics, and for the id the document must have: the path relative to the corpus.</param>
    /// <param name="bytes">The file's, expected to be UTF-8.</param>
    public static ReadDocument Read(string file, ReadOnlyMemory<byte> bytes) =>
        throw new NotImplementedException();
}
