using System.Text.Encodings.Web;
using Archive.Quotations;
using Archive.Reports;
using Microsoft.AspNetCore.Html;

namespace Archive.Web.Rendering;

/// <summary>An article as it was, a paragraph a paragraph, each of its quotations a link to what was found out about it.</summary>
internal sealed class ArticleHtml(MarkedArticle article) : IHtmlContent
{
    public static string MarkAnchor(int number) => Wording.Plain($"q{number}");

    public static string CardAnchor(int number) => Wording.Plain($"c{number}");

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var pen = new HtmlPen(writer, encoder);
        foreach (var paragraph in article.Paragraphs())
        {
            pen.Open("p", ("dir", "auto"));
            foreach (var segment in paragraph)
            {
                if (segment.Quotation is { } found)
                {
                    WriteMark(pen, segment, found);
                }
                else
                {
                    pen.Letters(article.Letters, segment.Span.Start, segment.Span.End);
                }
            }
            pen.Close("p");
            writer.Write('\n');
        }
    }

    private void WriteMark(HtmlPen pen, ArticleSegment segment, CheckedQuotation found)
    {
        var (code, sign, words) = VerdictWords.Of(found);
        pen.Open(
            "a",
            ("class", "quoted"),
            ("data-verdict", code),
            ("href", $"#{CardAnchor(found.Number)}"),
            ("id", segment.IsFirst ? MarkAnchor(found.Number) : null),
            ("tabindex", segment.IsFirst ? null : "-1")
        );
        if (segment.IsFirst)
        {
            pen.Open("span", ("class", "badge"));
            pen.Element("span", sign, ("aria-hidden", "true"));
            pen.Letters(Wording.Plain($" {found.Number} {words}"));
            pen.Close("span");
            pen.Letters(" ");
        }
        pen.Letters(article.Letters, segment.Span.Start, segment.Span.End);
        pen.Close("a");
    }
}
