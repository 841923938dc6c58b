using Archive.Documents.Writing;

namespace Archive.Documents;

/// <summary>A <see cref="Document"/> → Markdown with front matter, such that reading it gives the same document.</summary>
public static class DocumentWriter
{
    public static string Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var lines = FrontMatterWriter.Write(document);
        if (!document.Body.IsEmpty)
        {
            lines.Add("");
            lines.AddRange(BodyWriter.Write(document.Body));
        }
        lines.Add("");
        return string.Join('\n', lines);
    }
}
