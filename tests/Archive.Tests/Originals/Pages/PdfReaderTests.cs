using Archive.Originals;
using Archive.Originals.Pages;

namespace Archive.Tests.Originals.Pages;

public sealed class PdfReaderTests(ReaderFixture readers) : IClassFixture<ReaderFixture>
{
    [Fact]
    public async Task Lines_of_a_paragraph_are_one_block_and_a_wider_space_begins_another()
    {
        var read = await ReadAsync(
            SmallPdf.Page(
                (
                    72,
                    700,
                    12,
                    "We write to ask you what became of the report that was promised to us on"
                ),
                (
                    72,
                    686,
                    12,
                    "the first of May, and when we may expect to read it in full and without any"
                ),
                (72, 672, 12, "omission."),
                (72, 644, 12, "We thank you.")
            )
        );
        Assert.Equal(
            ["We write to ask", "We thank you."],
            read.Blocks.Select(block => TextOf(block)[..Math.Min(15, TextOf(block).Length)].Trim())
        );
    }

    [Fact]
    public async Task Two_columns_are_read_one_after_the_other()
    {
        var lines = Enumerable
            .Range(0, 6)
            .SelectMany(i =>
                new[]
                {
                    (
                        72.0,
                        700.0 - (14 * i),
                        10.0,
                        $"the left column has a line that is number {i}"
                    ),
                    (
                        330.0,
                        700.0 - (14 * i),
                        10.0,
                        $"the right column has one too that is number {i}"
                    ),
                }
            )
            .ToArray();
        var read = await ReadAsync(SmallPdf.Page(lines));
        var text = string.Join(' ', read.Blocks.Select(TextOf));
        Assert.True(
            text.IndexOf("left column has a line that is number 5", StringComparison.Ordinal)
                < text.IndexOf(
                    "right column has one too that is number 0",
                    StringComparison.Ordinal
                ),
            text
        );
    }

    [Fact]
    public async Task Running_heads_and_page_numbers_are_set_apart_and_the_sentence_goes_on_over_the_page()
    {
        var pages = Enumerable
            .Range(1, 3)
            .Select(page =>
                SmallPdf.Page(
                    (72, 750, 9, "Letter to the Director"),
                    (
                        72,
                        600,
                        12,
                        $"Of page {page} these are the words that stand on its first and on its next line, and"
                    ),
                    (
                        72,
                        586,
                        12,
                        "they go on without an end until the page is full of them, so that the sentence is"
                    ),
                    (300, 40, 9, $"{page}")
                )
            )
            .ToArray();
        var read = await ReadAsync(pages);
        Assert.Equal(3, read.Blocks.Count(block => block.Kind is PdfBlockKind.RunningHead));
        Assert.Equal(3, read.Blocks.Count(block => block.Kind is PdfBlockKind.PageNumber));
        Assert.Equal(
            [false, true, true],
            read.Blocks.Where(block => block.Kind is PdfBlockKind.Paragraph)
                .Select(block => block.Continues)
        );
    }

    [Fact]
    public async Task A_footnote_is_told_by_its_size_and_the_number_that_calls_it()
    {
        var read = await ReadAsync(
            SmallPdf.Page(
                (
                    72,
                    700,
                    12,
                    "The agency has kept a promise that it made to the public in the year before"
                ),
                (72, 686, 12, "and then forgot."),
                (163, 691, 7, "1"),
                (72, 90, 7, "1"),
                (78, 87, 9, "See the report of the agency.")
            )
        );
        var note = Assert.Single(read.Blocks, block => block.Kind is PdfBlockKind.Footnote);
        Assert.Equal("1", note.Marker);
    }

    [Theory]
    [InlineData("", 72, 700)]
    [InlineData("/Rotate 90", 72, 700)]
    [InlineData("/Rotate 270", 72, 700)]
    [InlineData("/Rotate -90", 72, 700)]
    [InlineData("/Rotate -450", 72, 700)]
    [InlineData("/Rotate 540", 72, 700)]
    [InlineData("/Rotate 45", 72, 700)]
    [InlineData("/UserUnit 2", 72, 700)]
    [InlineData("/UserUnit 0.75", 72, 700)]
    [InlineData("/CropBox[50 50 500 760]", 72, 700)]
    [InlineData("/CropBox[50 50 500 760]/Rotate -180", 72, 700)]
    [InlineData("/CropBox[50 50 500 760]/Rotate 180", 72, 700)]
    public async Task A_word_keeps_its_place_in_the_files_own_coordinates(
        string page,
        double left,
        double baseline
    )
    {
        var read = await ReadAsync(
            SmallPdf.Of([SmallPdf.Page((left, baseline, 12, "Word"))], page)
        );
        var word = Assert.Single(Assert.Single(Assert.Single(read.Blocks).Lines).Words);
        Assert.Equal("Word", word.Text);
        Assert.Equal(left, word.Quad.BottomLeft.X, 0.5);
        Assert.InRange(baseline - word.Quad.BottomLeft.Y, 1, 5);
        Assert.InRange(word.Quad.TopLeft.Y - baseline, 6, 12);
    }

    [Fact]
    public async Task A_page_turned_by_less_than_nothing_is_shown_as_viewers_turn_it()
    {
        var read = await ReadAsync(
            SmallPdf.Of([SmallPdf.Page((72, 700, 12, "Word"))], "/Rotate -90")
        );
        var page = Assert.Single(read.Pages);
        Assert.Equal((270, 792, 612), (page.Rotation, page.Width, page.Height));
    }

    [Fact]
    public async Task Letters_drawn_nearer_than_their_widths_say_are_one_word()
    {
        var read = await ReadAsync("BT /F1 12 Tf 72 700 Td [(W)500(M)500(W)] TJ ET");
        var word = Assert.Single(Assert.Single(Assert.Single(read.Blocks).Lines).Words);
        Assert.Equal("WMW", word.Text);
    }

    [Fact]
    public async Task A_page_that_is_a_bomb_is_told_and_the_other_pages_and_the_next_file_are_read()
    {
        var good = SmallPdf.Page((72, 700, 12, "Word"));
        var bomb = string.Concat(Enumerable.Repeat("q ", 6_000_000));
        var read = await ReadAsync(good, bomb, good);
        Assert.Contains("256 MB", read.Pages[1].Incomplete, StringComparison.Ordinal);
        Assert.Equal([1, 3], read.Blocks.Select(block => block.Page));
        Assert.Single((await ReadAsync(good)).Blocks);
    }

    [Fact]
    public async Task The_files_made_to_hurt_are_read_or_refused_with_a_sentence()
    {
        var folder = TestData.Path("pdf-hostile");
        // The slowest are left to the benchmark.
        foreach (
            var file in Directory
                .EnumerateFiles(folder)
                .Where(file => !file.Contains("laughs", StringComparison.Ordinal))
        )
        {
            try
            {
                await ReadAsync(
                    await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)
                );
            }
            catch (UnreadableException refused)
            {
                Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
            }
        }
    }

    private static string TextOf(PdfBlock block) =>
        string.Join(' ', block.Lines.SelectMany(line => line.Words).Select(word => word.Text));

    private Task<ReadPdf> ReadAsync(params string[] pages) => ReadAsync(SmallPdf.Of(pages));

    private Task<ReadPdf> ReadAsync(byte[] pdf) =>
        new PdfReader(readers.Pool).ReadAsync(pdf, TestContext.Current.CancellationToken);
}
