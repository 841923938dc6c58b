using Archive.Originals.Pages;
using Archive.Originals.Painting;
using Archive.Tests.Importing;

namespace Archive.Tests.Originals.Pages;

public sealed class UnseenWordsTests(ReaderFixture readers) : IClassFixture<ReaderFixture>
{
    private const string Shown = "BT /F1 12 Tf 1 0 0 1 72 700 Tm (Seen words) Tj ET\n";
    private const string Hidden = "BT /F1 12 Tf 1 0 0 1 72 650 Tm (Two more) Tj ET\n";

    // Covers the hidden words, with room about them.
    private const string Box = "60 640 200 30 re f\n";

    private const string States =
        "/ExtGState<</Clear<</ca 0/CA 0>>/Thin<</ca 0.5>>/Blended<</BM/Multiply>>"
        + "/Masked<</SMask<</S/Luminosity/G 11 0 R>>>>/Usual<</BM/Normal/SMask/None>>>>";

    [Theory]
    [InlineData("3 Tr " + Hidden, Concealment.NotPainted)]
    [InlineData("7 Tr " + Hidden, Concealment.NotPainted)]
    [InlineData("1 g " + Hidden, Concealment.SameColour)]
    [InlineData("0.97 0.98 1 rg " + Hidden, Concealment.SameColour)]
    [InlineData("0 0 0 0 k " + Hidden, Concealment.SameColour)]
    [InlineData("0 g " + Box + Hidden, Concealment.SameColour)]
    [InlineData("0 0 0.4 rg 0 600 612 192 re f 1 g " + Box + Hidden, Concealment.SameColour)]
    [InlineData("1 Tr 1 G " + Hidden, Concealment.SameColour)]
    [InlineData("/Clear gs " + Hidden, Concealment.SameColour)]
    [InlineData("0.001 0 0 0.001 72 650 cm " + Hidden, Concealment.TooSmall)]
    [InlineData("0 0 10 10 re W n " + Hidden, Concealment.Outside)]
    [InlineData("0 0 0 0 re W n " + Hidden, Concealment.Outside)]
    [InlineData("1 0 0 1 600 0 cm " + Hidden, Concealment.Outside)]
    [InlineData(Hidden + "0 g " + Box, Concealment.Covered)]
    [InlineData(Hidden + "60 640 m 260 640 l 260 670 l 60 670 l h f\n", Concealment.Covered)]
    [InlineData(Hidden + "30 w 60 655 m 260 655 l S\n", Concealment.Covered)]
    [InlineData(Hidden + "200 0 0 30 60 640 cm /Picture Do\n", Concealment.Covered)]
    [InlineData("/OC /Off BDC " + Hidden + "EMC\n", Concealment.HiddenLayer)]
    [InlineData("/OC /Choice BDC " + Hidden + "EMC\n", Concealment.HiddenLayer)]
    public async Task Words_that_nobody_sees_are_left_out_and_told(string content, Concealment why)
    {
        var read = await ReadAsync($"q {content} Q 0 g 0 Tr {Shown}");
        Assert.Equal("Seen words", TextOf(read));
        Assert.Equal(new UnseenWords(why, 2), Assert.Single(read.Pages[0].Unseen));
    }

    [Theory]
    [InlineData("0 g " + Box + "1 g " + Hidden)]
    [InlineData("0.8 g " + Hidden)]
    [InlineData("2 Tr 1 g 0 G " + Hidden)]
    [InlineData("1 g 60 640 m 100 700 l 260 670 l 200 600 l h f " + Hidden)]
    [InlineData("200 0 0 30 60 640 cm /Picture Do 0.005 0 0 0.0333 -0.3 -21.333 cm 1 g " + Hidden)]
    [InlineData("30 w 60 655 m 260 655 l S 1 g " + Hidden)]
    [InlineData("0 0 612 792 re W n " + Hidden)]
    [InlineData("60 640 200 30 re W n " + Hidden)]
    [InlineData(Hidden + "/Thin gs " + Box)]
    [InlineData(Hidden + "/Blended gs 1 1 0 rg " + Box)]
    [InlineData(Hidden + "60 640 200 3 re f\n")]
    [InlineData(Hidden + "60 640 200 30 re 50 630 300 50 re f*\n")]
    [InlineData(Hidden + "0 0 10 10 re W n " + Box)]
    [InlineData(Hidden + "60 640 200 30 re S\n")]
    [InlineData(Hidden + "200 0 0 30 60 640 cm /Mask Do\n")]
    [InlineData("/Masked gs /Group Do /Usual gs 1 g " + Hidden)]
    [InlineData("/Blended gs /Group Do /Usual gs 1 g " + Hidden)]
    [InlineData("/OC /On BDC " + Hidden + "EMC\n")]
    [InlineData("/OC /Off BDC EMC " + Hidden)]
    public async Task Words_that_are_seen_all_the_same_stay(string content)
    {
        var read = await ReadAsync($"q {content} Q");
        Assert.Contains("Two more", TextOf(read), StringComparison.Ordinal);
        Assert.Empty(read.Pages[0].Unseen);
    }

    [Fact]
    public async Task Words_drawn_twice_are_missed_by_nobody_where_one_of_them_is_seen()
    {
        var read = await ReadAsync($"q 1 g {Shown} Q {Shown}");
        Assert.Equal("Seen words", TextOf(read));
        Assert.Empty(read.Pages[0].Unseen);
    }

    [Fact]
    public async Task Recognised_words_behind_or_before_a_scan_are_its_text()
    {
        const string scan = "q 612 0 0 792 0 0 cm /Picture Do Q\n";
        foreach (
            var content in (string[])
                [$"{scan} 3 Tr {Shown}", $"3 Tr {Shown} {scan}", $"{Shown} {scan}"]
        )
        {
            var read = await ReadAsync(content);
            Assert.Equal("Seen words", TextOf(read));
            Assert.Equal(TextLayer.Recognised, read.Pages[0].Layer);
        }
    }

    [Fact]
    public async Task Unpainted_words_over_their_outlines_are_what_these_show()
    {
        // Ten shapes as high as letters, where the words stand.
        var outlines = string.Concat(
            Enumerable
                .Range(0, 10)
                .Select(i =>
                    FormattableString.Invariant(
                        $"{72 + (7 * i)} 700 m {75 + (7 * i)} 715 {78 + (7 * i)} 705 {78 + (7 * i)} 700 c f\n"
                    )
                )
        );
        Assert.Equal("Seen words", TextOf(await ReadAsync($"{outlines} 3 Tr {Shown}")));
        Assert.Equal(TextLayer.Drawn, (await ReadAsync(outlines)).Pages[0].Layer);
    }

    [Fact]
    public void An_import_names_the_pages_and_how_many_words_but_not_which()
    {
        using var place = new ImportPlace(readers.Pool);
        var document = place.ImportOne("a.pdf", Pdf($"{Hidden} 0 g {Box} {Shown}"));
        Assert.Equal(
            "['2 words on page 1, painted over']",
            Assert.Single(document.Extra, key => key.Key == "unseen-words").Yaml
        );
    }

    [Theory]
    [InlineData(Hidden + Box, "2 words on page 1, painted over")]
    [InlineData("0 g 60 640 200 3 re f\n", "a few lines or boxes")]
    [InlineData("", "nothing is drawn on them")]
    public void A_PDF_without_words_is_refused_by_what_its_pages_show(string content, string says)
    {
        using var place = new ImportPlace(readers.Pool);
        Assert.Contains(says, place.Refuse("a.pdf", Pdf(content)), StringComparison.Ordinal);
    }

    private async Task<ReadPdf> ReadAsync(string content) =>
        await new PdfReader(readers.Pool).ReadAsync(
            Pdf(content),
            TestContext.Current.CancellationToken
        );

    private static byte[] Pdf(string content) =>
        SmallPdf.Of(
            [content],
            catalog: "/OCProperties<</OCGs[6 0 R 7 0 R]/D<</OFF[6 0 R]>>>>",
            // Ends the fonts and begins the page's other resources.
            fonts: ">>"
                + States
                + "/XObject<</Picture 9 0 R/Mask 10 0 R/Group 11 0 R>>/Properties<</Off 6 0 R/On 7 0 R/Choice 8 0 R",
            more:
            [
                "<</Type/OCG/Name(Notes)>>",
                "<</Type/OCG/Name(Notes)>>",
                "<</Type/OCMD/OCGs 6 0 R>>",
                "<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>\nstream\n \nendstream",
                "<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 1/ImageMask true/Length 1>>\nstream\n \nendstream",
                // What it leaves on the page when it is masked or blended, nothing tells.
                "<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Group<</S/Transparency>>/Length 1>>\nstream\n \nendstream",
            ]
        );

    private static string TextOf(ReadPdf read) =>
        string.Join(
            ' ',
            read.Blocks.SelectMany(block => block.Lines)
                .SelectMany(line => line.Words)
                .Select(word => word.Text)
        );
}
