using Archive.Documents;

namespace Archive.Tests;

/// <summary>Documents made for tests, about nobody.</summary>
internal static class Some
{
    /// <summary>A letter whose paragraphs are these.</summary>
    public static Document Letter(params string[] paragraphs) =>
        new(DocumentId.Parse("some-letter"), DocumentKind.Letter, "Some letter")
        {
            Body = [.. paragraphs.Select(text => new Block.Paragraph([new Run.Letters(text)]))],
        };
}
