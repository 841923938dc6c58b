using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Xml;
using System.Xml.Linq;
using Archive.Documents;
using Archive.Web.Rendering;

namespace Archive.Web.Tests.Rendering;

/// <summary>What <see cref="DocumentHtml"/> wrote, read back as a browser would.</summary>
internal sealed class RenderedPage
{
    private readonly XElement root;

    public RenderedPage(Document document, MarkSet marks)
    {
        Text = DocumentText.Of(document);
        using var writer = new StringWriter();
        new DocumentHtml(document, Text, marks, new ArchiveUrls("")).WriteTo(
            writer,
            HtmlEncoder.Create(UnicodeRanges.All)
        );
        Html = writer.ToString();
        using var reader = XmlReader.Create(
            new StringReader($"<body>{Html}</body>"),
            new XmlReaderSettings { CheckCharacters = false }
        );
        root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public string Html { get; }

    public DocumentText Text { get; }

    public IEnumerable<XElement> Elements(string tag) => root.Descendants(tag);

    /// <summary>Each stretch of the document's letters on the page, with where the page says that it begins.</summary>
    public IEnumerable<(int Start, string Letters)> Stretches() =>
        root.Descendants()
            .Where(element =>
                element.Attribute("data-start") is not null
                && !element.Descendants().Any(inner => inner.Attribute("data-start") is not null)
            )
            .Select(element =>
                (
                    int.Parse(element.Attribute("data-start")!.Value, CultureInfo.InvariantCulture),
                    Letters(element)
                )
            );

    /// <summary>The letters inside the pieces of one mark, in order.</summary>
    public string MarkedLetters(int mark) =>
        string.Concat(
            root.Descendants("mark")
                .Where(element =>
                    element.Attribute("data-mark")!.Value
                    == mark.ToString(CultureInfo.InvariantCulture)
                )
                .Select(element => element.Value)
        );

    private static string Letters(XElement element)
    {
        var letters = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText text:
                    letters.Append(text.Value);
                    break;
                case XElement { Name.LocalName: "br" }:
                    letters.Append('\n');
                    break;
                case XElement inner when inner.Attribute("data-furniture") is null:
                    letters.Append(Letters(inner));
                    break;
                default:
                    break;
            }
        }
        return letters.ToString();
    }
}
