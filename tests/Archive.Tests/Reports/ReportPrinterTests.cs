using Archive.Pdf.Typesetting;
using Archive.Reports;
using Archive.Tests.Pdf;

namespace Archive.Tests.Reports;

[Collection(TypesettingTests.Name)]
public sealed class ReportPrinterTests(TypesettingFixture typesetting)
{
    private static readonly ReportLinks Links = new(
        (id, passage) => $"https://archive.example/documents/{id}#p{passage}",
        (id, _) => $"https://archive.example/documents/{id}?mark=1-2",
        (id, _) => $"https://archive.example/documents/{id}.pdf"
    );

    [Fact]
    public async Task A_report_has_the_article_the_verdicts_the_words_and_the_contract()
    {
        const string Article =
            "“We ask that the pier be closed to the public again,” she wrote.\n\nIt rained.";
        var read = await PrintAsync(
            Article,
            Some.Letter("a", "We ask that the pier be opened to the public again.")
        );
        var text = ReadBack.Seen(
            string.Concat(Enumerable.Range(1, read.PageCount).Select(read.TextOf))
        );

        foreach (
            var words in (string[])
                [
                    "≠ Altered",
                    "openedclosed",
                    "The source has “opened”; the quotation has “closed”.",
                    "It rained.",
                    .. Contract.Meanings.Select(it => it.Meaning),
                    .. Contract.Rules.Select(it => it.Rule),
                ]
        )
        {
            Assert.Contains(
                ReadBack.Seen(words),
                text.Replace("\u00A0", "", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task What_an_article_says_is_never_markup()
    {
        var read = await PrintAsync(
            "“#panic(1) $x$ [a] *b* _c_ `d` <e> @f \\ #{ }” \0 \u202E ‏שלום"
        );

        Assert.Contains(
            "#panic(1)$x$[a]*b*_c_`d`<e>@f",
            ReadBack.Seen(read.TextOf(1) + read.TextOf(read.PageCount)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task More_quotations_than_are_printed_are_said_to_be_elsewhere()
    {
        var read = await PrintAsync(
            string.Concat(Enumerable.Repeat("“the pier” ", ReportPrinter.MostPrinted + 1))
        );

        Assert.Contains(
            "CSVandJSONhaveall501",
            ReadBack.Seen(read.TextOf(1)),
            StringComparison.Ordinal
        );
    }

    private async Task<ReadBack> PrintAsync(
        string article,
        params Archive.Documents.Document[] documents
    )
    {
        typesetting.SkipWithoutNode();
        await using var typesetter = new Typesetter(TypesettingFolder.Default);
        return new ReadBack(
            await new ReportPrinter(typesetter).PrintAsync(
                CheckedArticle.Of(article, documents),
                Links,
                new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero),
                TestContext.Current.CancellationToken
            )
        );
    }
}
