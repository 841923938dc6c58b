using Archive.Documents.Reading;

namespace Archive.Documents;

/// <summary>Markdown with front matter → a <see cref="Document"/> and diagnostics; the only door to Markdig and to YAML.</summary>
public static class DocumentReader
{
    /// <summary>In bytes; a larger file is refused.</summary>
    public const int LargestFile = 5_000_000;

    /// <param name="file">For diagnostics, and for the id the document must have: the path relative to the corpus.</param>
    /// <param name="bytes">The file's, expected to be UTF-8.</param>
    public static ReadDocument Read(string file, ReadOnlyMemory<byte> bytes)
    {
        var findings = new Findings(file);
        var document = Read(bytes.Span, findings);
        if (document is not null)
        {
            CheckName(document.Id, findings);
        }
        return new ReadDocument(findings.AnyFatal ? null : document, findings.ToImmutable());
    }

    private static Document? Read(ReadOnlySpan<byte> bytes, Findings findings)
    {
        if (
            SourceText.Decode(bytes, findings) is not { } text
            || FrontMatterBlock.Split(text, findings) is not { } parts
            || YamlTree.Read(parts.Yaml, linesBefore: 1, findings) is not { } frontMatter
            || new FrontMatterReader(findings).Read(frontMatter) is not { } document
        )
        {
            return null;
        }
        return document with { Body = new BodyReader(findings, parts.BodyLine).Read(parts.Body) };
    }

    private static void CheckName(DocumentId id, Findings findings)
    {
        var name = Path.GetFileNameWithoutExtension(findings.File);
        if (!DocumentId.TryParse(name, out var expected))
        {
            findings.Fail(
                null,
                DiagnosticCode.UnsafePath,
                $"A document's file must be named by its id, lower-case letters, digits and hyphens. Rename it '{id}.md'."
            );
        }
        else if (expected != id)
        {
            findings.Fail(
                2,
                DiagnosticCode.IdIsNotFileName,
                $"The id is '{id}', the file is named '{name}'. Rename the file '{id}.md', or write 'id: {name}'."
            );
        }
    }
}
