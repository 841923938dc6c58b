namespace Archive.Documents;

/// <summary>A <see cref="Document"/> → Markdown with front matter, such that reading it gives the same document.</summary>
public static class DocumentWriter
{
    public static string Write(Document document) => throw new NotImplementedException();
}
