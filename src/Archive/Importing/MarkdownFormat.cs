using System.Collections.Immutable;
using System.Text;
using Archive.Documents;

namespace Archive.Importing;

/// <summary>Markdown → a document: with front matter as it says, without it as a body that the file's name names.</summary>
internal static class MarkdownFormat
{
    public static ReadSource Read(
        string file,
        string text,
        DocumentKind? kind,
        ImmutableArray<string> notes
    )
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var hasFrontMatter = text.StartsWith("---", StringComparison.Ordinal);
        if (!hasFrontMatter)
        {
            if (DocumentIds.Of(name, null) is not { } id)
            {
                return new ReadSource.Faulty(
                    file,
                    "The file's name has no letter to make an id of. Rename it."
                );
            }
            name = id.Value;
            var document = new Document(id, kind ?? DocumentKind.Statement, TitleOf(text) ?? name);
            text = DocumentWriter.Write(document).TrimEnd() + "\n\n" + text;
        }
        var read = DocumentReader.Read($"{name}.md", Encoding.UTF8.GetBytes(text));
        return read.Document is { } found
            ? new ReadSource.Read(file, found, hasFrontMatter, notes)
            : new ReadSource.Faulty(
                file,
                string.Join(' ', read.Diagnostics.Select(fault => Place(fault) + fault.Message))
            );
    }

    private static string Place(Diagnostic fault) =>
        fault.Line is int line ? string.Create(null, $"Line {line}: ") : "";

    // The first heading, as its letters stand.
    private static string? TitleOf(string text)
    {
        const int longest = 300;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var heading = line.Trim();
            if (heading.StartsWith('#'))
            {
                var title = heading.Trim('#').Trim();
                return title.Length is > 0 and <= longest ? title.ToString() : null;
            }
        }
        return null;
    }
}
