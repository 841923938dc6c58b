using System.Collections.Immutable;
using System.Text.Encodings.Web;
using Archive.Quotations;
using Archive.Reports;
using Archive.Text;
using Microsoft.AspNetCore.Html;

namespace Archive.Web.Rendering;

/// <summary>An article as it was, a paragraph a paragraph, each of its quotations a link to what was found out about it.</summary>
internal sealed class ArticleHtml(string article, ImmutableArray<CheckedQuotation> quotations)
    : IHtmlContent
{
    // Of a hostile text every other letter may be a paragraph; more than these are one.
    private const int MostParagraphs = 20_000;

    public static string MarkAnchor(int number) => Wording.Plain($"q{number}");

    public static string CardAnchor(int number) => Wording.Plain($"c{number}");

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var pen = new HtmlPen(writer, encoder);
        var letters = Seen(article);
        var marks = new Queue<(TextSpan Span, CheckedQuotation Quotation, bool IsFirst)>(Marks());
        foreach (var paragraph in Paragraphs())
        {
            pen.Open("p", ("dir", "auto"));
            var at = paragraph.Start;
            while (marks.TryPeek(out var mark) && mark.Span.Start < paragraph.End)
            {
                var shown = mark.Span.Intersect(paragraph);
                if (shown.Start > at)
                {
                    pen.Letters(letters, at, shown.Start);
                }
                if (!shown.IsEmpty && shown.Start >= at)
                {
                    WriteMark(pen, letters, shown, mark.Quotation, mark.IsFirst);
                    at = shown.End;
                }
                marks.Dequeue();
            }
            pen.Letters(letters, at, paragraph.End);
            pen.Close("p");
            writer.Write('\n');
        }
    }

    private static void WriteMark(
        HtmlPen pen,
        string letters,
        TextSpan span,
        CheckedQuotation found,
        bool isFirst
    )
    {
        var verdict = found.Traced?.Verdict;
        var (sign, words) = VerdictWords.Of(verdict);
        pen.Open(
            "a",
            ("class", "quoted"),
            ("data-verdict", verdict?.Code() ?? "unjudged"),
            ("href", $"#{CardAnchor(found.Number)}"),
            ("id", isFirst ? MarkAnchor(found.Number) : null),
            ("tabindex", isFirst ? null : "-1")
        );
        if (isFirst)
        {
            pen.Open("span", ("class", "badge"));
            pen.Element("span", sign, ("aria-hidden", "true"));
            pen.Letters(Wording.Plain($" {found.Number} {words}"));
            pen.Close("span");
            pen.Letters(" ");
        }
        pen.Letters(letters, span.Start, span.End);
        pen.Close("a");
    }

    private IEnumerable<(TextSpan, CheckedQuotation, bool)> Marks()
    {
        foreach (var found in quotations)
        {
            var quotation = found.Quotation;
            for (var i = 0; i < quotation.Parts.Length; i++)
            {
                var part = quotation.Parts[i];
                yield return (
                    new TextSpan(
                        i == 0 ? quotation.Outer.Start : part.Start,
                        i == quotation.Parts.Length - 1 ? quotation.Outer.End : part.End
                    ),
                    found,
                    i == 0
                );
            }
        }
    }

    // Parted by blank lines, which are no part of any.
    private IEnumerable<TextSpan> Paragraphs()
    {
        var start = -1;
        var end = 0;
        var count = 0;
        for (var at = 0; at < article.Length; )
        {
            var feed = article.IndexOf('\n', at);
            var next = feed < 0 ? article.Length : feed + 1;
            var isBlank = article.AsSpan(at, next - at).IsWhiteSpace();
            if (isBlank && start >= 0 && count < MostParagraphs)
            {
                yield return new TextSpan(start, end);
                count++;
                start = -1;
            }
            else if (!isBlank)
            {
                start = start < 0 ? at : start;
                end = feed < 0 ? next : feed;
            }
            at = next;
        }
        if (start >= 0)
        {
            yield return new TextSpan(start, end);
        }
    }

    // What would leave no trace is shown by its sign, letter for letter, so that spans stay what they are.
    private static string Seen(string text) =>
        string.Create(
            text.Length,
            text,
            static (letters, text) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    letters[i] = text[i] switch
                    {
                        '\n' or '\t' => text[i],
                        < ' ' => (char)('\u2400' + text[i]),
                        '\u007F' => '\u2421',
                        > '\u007F' and < '\u00A0' => '\uFFFD',
                        _ => text[i],
                    };
                }
            }
        );
}
