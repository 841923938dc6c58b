using System.Text;
using Archive.Documents;
using Archive.Pdf;
using Archive.Text;
using CsCheck;
using UglyToad.PdfPig;

namespace Archive.Tests.Pdf;

[Collection(TypesettingTests.Name)]
public sealed class CitedCopyPrinterTests(TypesettingFixture typesetting)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly string[] Quotations =
    [
        "did not close, and about affluent",
        "finan\u00ADcial”,\nand which we",
        "long- and short-term",
        "index.html?with=query&and=more until it was taken",
        "when?\n\n10. Who decided it?\n\n• Name each.",
        "our own rules say.\n\nSeven years",
        "1,200 | a remark that is long enough to need a second line",
        "Column B\n\t1\t2\n\nthe end",
        "Peña, e\u0301te\u0301, Łukasz; signs: ○ ● ½ §",
        "שלום עולם",
        "AAAA stands",
        "ounted by hand on the last da",
    ];

    [Fact]
    public async Task A_highlight_covers_the_letters_of_its_quotation_and_no_other()
    {
        var pdf = await PrintAsync(
            PrintedSamples.Letter,
            [.. Quotations.Select(words => PrintedSamples.Quotation(PrintedSamples.Letter, words))]
        );
        for (var i = 0; i < Quotations.Length; i++)
        {
            AssertCovered(pdf, i + 1, Quotations[i]);
        }
    }

    [Fact]
    public async Task Highlights_of_any_words_of_a_long_document_read_back_as_those_words()
    {
        var document = PrintedSamples.Long(24);
        var text = DocumentText.Of(document).Text;
        var words = Words.Read(text);
        var spans = Gen.Select(Gen.Int[0, words.Count - 61], Gen.Int[5, 60])
            .Select(
                (first, count) =>
                    new TextSpan(words[first].Span.Start, words[first + count - 1].Span.End)
            )
            .Array[60]
            .Single();
        var pdf = await PrintAsync(document, [.. spans.Select(span => new MarkedQuotation(span))]);

        Assert.True(pdf.PageCount > 4);
        for (var i = 0; i < spans.Length; i++)
        {
            Assert.Equal(ReadBack.Seen(spans[i].Of(text)), pdf.LettersUnder(i + 1));
        }
    }

    [Fact]
    public async Task A_quotation_broken_by_a_page_turn_has_a_highlight_on_each_page_with_the_same_note()
    {
        var document = PrintedSamples.Long(12);
        var text = DocumentText.Of(document).Text;
        var pdf = await PrintAsync(
            document,
            new MarkedQuotation(new TextSpan(0, text.Length / 2), "All of this.")
        );

        var highlights = pdf.Highlights;
        Assert.True(highlights.Count > 1);
        Assert.Equal(
            Enumerable.Range(1, highlights.Count),
            highlights.Select(each => each.Page.Number)
        );
        Assert.All(highlights, each => Assert.Equal("All of this.", each.Annotation.Content));
    }

    [Fact]
    public async Task Equal_requests_give_equal_bytes()
    {
        var request = PrintedSamples.Request(
            PrintedSamples.Letter,
            PrintedSamples.Quotation(PrintedSamples.Letter, "Dear Ms. Lin", "A greeting.")
        );
        var first = await typesetting.Printer.PdfOfAsync(request, Cancel);
        await using var other = new CitedCopyPrinter(Path.Combine(typesetting.DataFolder, "other"));
        Assert.Equal(first, await typesetting.Printer.PdfOfAsync(request, Cancel));
        Assert.Equal(first, await other.PdfOfAsync(request with { }, Cancel));

        var later = await typesetting.Printer.PdfOfAsync(
            request with
            {
                MadeAt = PrintedSamples.Noon.AddDays(1),
            },
            Cancel
        );
        Assert.NotEqual(first, later);
    }

    [Fact]
    public async Task The_words_of_a_copy_are_those_of_the_document_in_its_order()
    {
        var pdf = await PrintAsync(PrintedSamples.Letter);
        var copy = ReadBack.Seen(
            string.Concat(Enumerable.Range(1, pdf.PageCount).Select(pdf.TextOf))
        );
        var at = 0;
        foreach (var passage in DocumentText.Of(PrintedSamples.Letter).Passages)
        {
            if (passage.Text.Contains("שלום", StringComparison.Ordinal))
            {
                continue;
            }
            foreach (var word in Words.Read(passage.Text, HyphenReading.Parted))
            {
                var letters = ReadBack.Seen(word.Span.Of(passage.Text)).Normalize();
                at = copy.IndexOf(letters, at, StringComparison.Ordinal);
                Assert.True(
                    at >= 0,
                    $"'{letters}' of ¶ {passage.Number} is not in the copy, or too early."
                );
                at += letters.Length;
            }
        }
    }

    [Fact]
    public async Task A_copy_says_that_it_is_tagged_and_made_for_archives()
    {
        var bytes = await typesetting.Printer.PdfOfAsync(
            PrintedSamples.Request(
                PrintedSamples.Letter,
                PrintedSamples.Quotation(PrintedSamples.Letter, "Who decided it?")
            ),
            Cancel
        );
        using var pdf = PdfDocument.Open(bytes);
        Assert.True(pdf.TryGetXmpMetadata(out var metadata));
        var xmp = Encoding.UTF8.GetString(metadata.GetXmlBytes().ToArray());
        Assert.Contains("<pdfaid:part>3</pdfaid:part>", xmp, StringComparison.Ordinal);
        Assert.Contains(
            "<pdfaid:conformance>A</pdfaid:conformance>",
            xmp,
            StringComparison.Ordinal
        );
        Assert.Contains("<xmp:ModifyDate>2026-11-24T12:00:00Z<", xmp, StringComparison.Ordinal);
        Assert.Equal("D:20261124120000Z", pdf.Information.ModifiedDate);
        Assert.Equal("Letter to Northwind on long- and short-term records", pdf.Information.Title);
    }

    [Fact]
    public async Task The_last_page_says_how_to_cite_and_where_the_words_stand()
    {
        var pdf = await PrintAsync(
            PrintedSamples.Letter,
            PrintedSamples.Quotation(PrintedSamples.Letter, "it was taken down", "Gone since May.")
        );
        var sheet = string.Concat(Enumerable.Range(2, pdf.PageCount - 1).Select(pdf.TextOf));
        foreach (
            var words in (string[])
                [
                    "Bluebook",
                    "Chicago",
                    "APA",
                    "MLA",
                    "“it was taken down”",
                    "¶ 3 · page 1 of this copy · page 2 of the original",
                    "Gone since May.",
                    new string('a', 64),
                    new string('b', 64),
                    "24 November 2026, 12:00:00 UTC",
                    "Office of Senator Avery",
                    "SPECIMEN — invented",
                ]
        )
        {
            Assert.Contains(words, sheet, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("https://archive.example/our", false)]
    public async Task A_copy_from_an_archive_without_a_public_address_says_that_its_links_work_there_only(
        string site,
        bool isSaid
    )
    {
        var request = PrintedSamples.Request(PrintedSamples.Letter) with
        {
            Permalink = new Uri($"{site}/documents/{PrintedSamples.Letter.Id}"),
        };
        var printed = await typesetting.Printer.PrintAsync(request, Cancel);
        using var pdf = PdfDocument.Open(printed.Pdf);
        var sheet = string.Join(
            ' ',
            pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text)
        );

        Assert.Equal(isSaid, sheet.Contains("no public address", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cached_base_that_was_damaged_is_made_again()
    {
        var request = PrintedSamples.Request(PrintedSamples.Long(2));
        var first = await typesetting.Printer.PdfOfAsync(request, Cancel);
        foreach (
            var file in Directory.GetFiles(Path.Combine(typesetting.DataFolder, "pdf"), "*.pdf")
        )
        {
            File.WriteAllText(file, "damaged");
        }
        Assert.Equal(first, await typesetting.Printer.PdfOfAsync(request, Cancel));
    }

    [Theory]
    [InlineData("ar", "السلام عليكم ورحمة الله")]
    [InlineData("zh-Hant", "漢字\u0000\uD800\uFFFF\U0001F600")]
    [InlineData("no language at all", "#show: it => panic() \\ $x$ <label> @ref /* */ \"")]
    public async Task Letters_of_any_script_and_sign_are_printed_as_letters(
        string language,
        string words
    )
    {
        var document = PrintedSamples.Long(1) with
        {
            Title = words,
            Language = language,
            Topics = [words],
            Authors = [new Party(words)],
            Body = [PrintedSamples.Paragraph(words)],
        };
        var pdf = await PrintAsync(
            document,
            new MarkedQuotation(new TextSpan(0, words.Length), words)
        );
        Assert.Single(pdf.Highlights);
    }

    [Fact]
    public async Task Quotes_within_quotes_without_end_are_printed_at_a_bounded_depth()
    {
        Block block = PrintedSamples.Paragraph("At the bottom of it all.");
        for (var i = 0; i < 100; i++)
        {
            block = i % 2 == 0 ? new Block.Quote([block]) : new Block.List(true, 1, [new([block])]);
        }
        var document = PrintedSamples.Long(1) with { Body = [block] };
        var pdf = await PrintAsync(document, PrintedSamples.Quotation(document, "the bottom"));
        Assert.Equal("thebottom", pdf.LettersUnder(1));
    }

    private async Task<ReadBack> PrintAsync(
        Document document,
        params MarkedQuotation[] quotations
    ) =>
        new(
            await typesetting.Printer.PdfOfAsync(
                PrintedSamples.Request(document, quotations),
                Cancel
            )
        );

    private static void AssertCovered(ReadBack pdf, int quotation, string words)
    {
        // Markers of lists and the separators of cells are between the words, and are not highlighted.
        var expected = ReadBack
            .Seen(words)
            .Replace("10.", "", StringComparison.Ordinal)
            .Replace("•", "", StringComparison.Ordinal)
            .Replace("|", "", StringComparison.Ordinal)
            .Normalize();
        var found = pdf.LettersUnder(quotation);
        Assert.Equal(Sorted(expected), Sorted(found));
        Assert.True(found == expected || words is "שלום עולם", found);

        static string Sorted(string text) => string.Concat(text.Order());
    }
}
