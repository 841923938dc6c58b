using System.Text.RegularExpressions;
using Archive.Quotations;
using Archive.Quotations.Attributions;
using Archive.Reports;
using CsCheck;

namespace Archive.Tests.Reports;

public sealed partial class MarkedArticleLaws
{
    private static readonly string[] Pieces =
    [
        "“",
        "”",
        "\"",
        "\n",
        "\n\n",
        "> ",
        " ",
        "\t",
        "\0",
        "\u202E",
        "the pier was closed",
        "Avery said",
        "שלום",
    ];

    private static readonly Gen<string> Articles = Gen.Int[0, Pieces.Length - 1]
        .Select(i => Pieces[i])
        .Array[0, 60]
        .Select(pieces => string.Concat(pieces));

    [Fact]
    public void Its_segments_are_the_article_without_the_blank_lines_whatever_it_quotes() =>
        Articles.Sample(
            article =>
            {
                var marked = Marked(article);
                var shown = string.Concat(
                    marked.Paragraphs().SelectMany(it => it).Select(it => it.Span.Of(article))
                );
                Assert.Equal(article.Length, marked.Letters.Length);
                Assert.Equal(Blank().Replace(article, ""), Blank().Replace(shown, ""));
            },
            iter: 3000
        );

    [Fact]
    public void Every_quotation_begins_once() =>
        Articles.Sample(
            article =>
            {
                var begun = Marked(article)
                    .Paragraphs()
                    .SelectMany(it => it)
                    .Where(it => it.IsFirst)
                    .Select(it => it.Quotation!.Number);
                Assert.Equal(
                    Enumerable.Range(1, QuotationExtractor.Extract(article).Length),
                    begun
                );
            },
            iter: 3000
        );

    [Fact]
    public void What_would_leave_no_trace_is_shown_by_a_sign() =>
        Assert.Equal("␀a␛\u2421\uFFFD\n\tb", Marked("\0a\u001B\u007F\u0085\n\tb").Letters);

    private static MarkedArticle Marked(string article) =>
        new(
            article,
            [
                .. QuotationExtractor
                    .Extract(article)
                    .Select(
                        (quotation, i) =>
                            new CheckedQuotation(
                                i + 1,
                                quotation,
                                null,
                                new ComparedAttribution(Attribution.Unstated)
                            )
                    ),
            ]
        );

    [GeneratedRegex(@"\s")]
    private static partial Regex Blank();
}
