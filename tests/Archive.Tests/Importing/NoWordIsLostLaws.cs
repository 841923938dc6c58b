using System.Net;
using System.Text;
using Archive.Documents;
using Archive.Tests.Originals;
using Archive.Text;
using CsCheck;
using MimeKit;

namespace Archive.Tests.Importing;

/// <summary>Whatever a reader of a file sees, the document has: the words in their order, none more and none less.</summary>
public sealed class NoWordIsLostLaws(ReaderFixture readers) : IClassFixture<ReaderFixture>
{
    private const int Size = 40;

    private static Gen<string> Any(params string[] texts) =>
        Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.String[Gen.Char['a', 'z'], 1, 9],
        Any(
            "*",
            "_x_",
            "[a](b)",
            "1.",
            "#",
            ">",
            "<b>",
            "&amp;",
            "|",
            "--",
            "From",
            "Dear",
            "2019",
            "é"
        )
    );

    private static readonly Gen<string> Line = Word.Array[0, 12]
        .Select(words => string.Join(' ', words));

    private static readonly Gen<string> Mail = Gen.Select(Any("", "", "> ", ">> ", ">"), Line)
        .Select((quote, line) => quote + line)
        .Array[1, 30]
        .Select(lines => string.Join('\n', lines));

    [Fact]
    public void Of_a_message() =>
        Mail.Sample(
            text =>
            {
                var message = new MimeMessage
                {
                    Subject = "Pier",
                    Body = new TextPart("plain") { Text = "Begin\n" + text },
                };
                using var bytes = new MemoryStream();
                message.WriteTo(bytes);
                Same(
                    "a.eml",
                    bytes.ToArray(),
                    string.Join(
                        '\n',
                        message.TextBody!.Split('\n').Select(line => line.TrimStart('>', ' '))
                    )
                );
            },
            iter: Size
        );

    [Fact]
    public void Of_a_page() =>
        Gen.Select(Any("p", "div", "li", "blockquote", "h2", "td", "b", "span", "pre", "dd"), Line)
            .Array[1, 30]
            .Sample(
                parts =>
                    Same(
                        "a.html",
                        Encoding.UTF8.GetBytes(
                            "<!doctype html><html><body><main>"
                                + string.Concat(
                                    parts.Select(part =>
                                        Wrapped(part.Item1, WebUtility.HtmlEncode(part.Item2))
                                    )
                                )
                                + "</main></body></html>"
                        ),
                        string.Join('\n', parts.Select(part => part.Item2))
                    ),
                iter: Size
            );

    [Fact]
    public void Of_a_Word_file() =>
        Line.Array[1, 20]
            .Sample(
                lines =>
                    Same(
                        "a.docx",
                        SmallWord.Of(
                            string.Concat(
                                lines.Select(line =>
                                    $"<w:p><w:r><w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(line)}</w:t></w:r></w:p>"
                                )
                            )
                        ),
                        string.Join('\n', lines)
                    ),
                iter: Size
            );

    private static string Wrapped(string element, string content) =>
        element switch
        {
            "li" => $"<ul><li>{content}</li></ul>",
            "td" => $"<table><tr><td>{content}</td></tr></table>",
            "b" or "span" => $"<p><{element}>{content}</{element}></p>",
            _ => $"<{element}>{content}</{element}>",
        };

    private void Same(string name, byte[] bytes, string text)
    {
        using var place = new ImportPlace(readers.Pool);
        var expected = WordsOf(text);
        if (expected.Count == 0)
        {
            return;
        }
        Assert.Equal(expected, WordsOf(BodyOf(place.ImportOne(name, bytes))));
    }

    private static List<string> WordsOf(string text) =>
        Words.Read(text).Select(word => word.Text).ToList();

    // Without the signs that are put before passages.
    private static string BodyOf(Document document) =>
        string.Join('\n', DocumentText.Of(document).Passages.Select(passage => passage.Text));
}
