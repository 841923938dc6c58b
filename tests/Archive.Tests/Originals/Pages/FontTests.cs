using Archive.Originals.Pages;
using Archive.Text;

namespace Archive.Tests.Originals.Pages;

public sealed class FontTests(ReaderFixture readers) : IClassFixture<ReaderFixture>
{
    private const string Letters = "What became of the report that was promised to us";

    // A font without names, drawn by a square.
    private const string Nameless =
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 10 10]/FontMatrix[0.1 0 0 0.1 0 0]/FirstChar 0/LastChar 1/Widths[10 10]/CharProcs<</C0 7 0 R/C1 7 0 R>>/Encoding<</Type/Encoding/Differences[0/C0/C1]>>>>";
    private const string Square =
        "<</Length 35>>\nstream\n10 0 0 0 10 10 d1\n0 0 10 10 re\nf  \nendstream";

    [Fact]
    public async Task An_area_that_is_filled_by_one_sign_of_a_font_does_not_hide_the_words_beside_it()
    {
        var page = (await ReadNamelessAsync(@"\000")).Pages[0];
        Assert.Equal(TextLayer.Letters, page.Layer);
        Assert.Null(page.Incomplete);
    }

    [Fact]
    public async Task A_page_mostly_of_signs_that_no_font_names_has_no_text_that_can_be_used()
    {
        var read = await ReadNamelessAsync(@"\000\001");
        Assert.Equal(TextLayer.Nameless, read.Pages[0].Layer);
        Assert.Empty(read.Blocks);
    }

    [Fact]
    public async Task A_compact_font_that_alone_knows_its_encoding_is_read_by_that()
    {
        var path = Path.Combine(TestData.Path("pdf"), "PdfPig", "PDFBOX-624-2.pdf");
        var read = await new PdfReader(readers.Pool).ReadAsync(
            await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken
        );
        var printed = read
            .Blocks.SelectMany(block => block.Lines)
            .SelectMany(line => line.Words)
            .Select(word => word.Text);
        var words = Words.Read(string.Join(' ', printed)).Select(word => word.Text);
        Assert.Subset(words.ToHashSet(), new HashSet<string> { "classification", "define" });
    }

    private Task<ReadPdf> ReadNamelessAsync(string signs) =>
        new PdfReader(readers.Pool).ReadAsync(
            SmallPdf.Of(
                [
                    SmallPdf.Page((72, 700, 12, Letters), (72, 686, 12, Letters))
                        + string.Concat(
                            Enumerable
                                .Range(1, 40)
                                .Select(row =>
                                    $"BT /F2 1 Tf 1 0 0 1 72 {row} Tm ({string.Concat(Enumerable.Repeat(signs, 10))}) Tj ET\n"
                                )
                        ),
                ],
                fonts: "/F2 6 0 R",
                more: [Nameless, Square]
            ),
            TestContext.Current.CancellationToken
        );
}
