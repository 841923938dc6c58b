using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Importing;

/// <summary>Letters → documents, by the form that the file's name says they have.</summary>
internal static class TextFormats
{
    public const string Importable =
        "PDF, Word, web pages, e-mail, mailboxes, .rtf, .odt, .zip, .md, .txt and .jsonl can be imported.";

    public static bool IsNamed(string name) =>
        EndingOf(name) is ".md" or ".markdown" or ".txt" or ".text" or ".jsonl" or ".ndjson";

    public static ImmutableArray<ReadSource> Read(SourceContent content, DocumentKind? kind)
    {
        var file = content.Label;
        if (SourceText.Decode(content.Bytes.Span, out var note) is not { } text)
        {
            return Refuse(
                file,
                $"The file is no text, and of no other kind that is known: {Importable}"
            );
        }
        ImmutableArray<string> notes = note is null ? [] : [note];
        return EndingOf(file) switch
        {
            ".md" or ".markdown" => [MarkdownFormat.Read(file, text, kind, notes)],
            ".txt" or ".text" or "" => [PlainTextFormat.Read(file, text, kind, notes)],
            ".pdf" => Refuse(
                file,
                "The file is called a PDF, and its bytes are not those of one. Fetch it anew."
            ),
            ".eml" or ".mbox" or ".msg" => Refuse(
                file,
                "The file is called a message, and has no heading that says who wrote it to whom. Save the message anew as .eml."
            ),
            ".doc" or ".docx" or ".odt" or ".rtf" =>
            [
                PlainTextFormat.Read(
                    file,
                    text,
                    kind,
                    [.. notes, "The file is called a Word file, and is plain text."]
                ),
            ],
            var ending => Refuse(
                file,
                $"Text of the kind '{ending}' cannot be imported: {Importable}"
            ),
        };
    }

    private static string EndingOf(string name) => Path.GetExtension(name).ToLowerInvariant();

    private static ImmutableArray<ReadSource> Refuse(string file, string reason) =>
        [new ReadSource.Faulty(file, reason)];
}
