using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Tests;

/// <summary>Documents that tests index and search: invented, and no more of them than the test is about.</summary>
internal static class Some
{
    public static Document Letter(string id, params string[] paragraphs) =>
        Document(id, DocumentKind.Letter, paragraphs);

    public static Document Release(string id, params string[] paragraphs) =>
        Document(id, DocumentKind.PressRelease, paragraphs);

    public static Document Document(string id, DocumentKind kind, params string[] paragraphs) =>
        new(DocumentId.Parse(id), kind, "Untitled")
        {
            Body = [.. paragraphs.Select(text => new Block.Paragraph([new Run.Letters(text)]))],
        };

    /// <summary>The paragraphs that blank lines part.</summary>
    public static string[] Paragraphs(string text) =>
        text.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static ImmutableArray<Party> People(params string[] names) =>
        [.. names.Select(name => new Party(name))];
}
