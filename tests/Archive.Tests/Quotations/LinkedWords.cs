using Archive.Documents;
using Archive.Quotations;
using Archive.Text;

namespace Archive.Tests.Quotations;

/// <summary>A link to words of a document: sent, and looked for in another text.</summary>
internal static class LinkedWords
{
    // As it comes back from an address.
    public static Anchor Sent(Anchor anchor) => Read(AnchorQuery.Of([anchor])).Single();

    public static Anchor[] Read(string query)
    {
        var values = query
            .Split('&')
            .Select(pair => pair.Split('='))
            .ToLookup(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        return
        [
            .. values["mark"]
                .Select(
                    (mark, i) =>
                        AnchorQuery.Read(
                            mark,
                            values["text"].ElementAtOrDefault(i),
                            values["prefix"].ElementAtOrDefault(i),
                            values["suffix"].ElementAtOrDefault(i)
                        )!
                ),
        ];
    }

    public static AnchorPlace Find(DocumentText text, Anchor anchor) =>
        new AnchorFinder(text, new QuotationFinder(text)).Find(anchor);

    public static TextSpan SpanOf(DocumentText text, string words)
    {
        var start = text.Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    public static DocumentText TextOf(params string[] passages) =>
        DocumentText.Of(
            new Document(DocumentId.Parse("a-letter"), DocumentKind.Letter, "A letter")
            {
                Body =
                [
                    .. passages.Select(passage => new Block.Paragraph([new Run.Letters(passage)])),
                ],
            }
        );
}
