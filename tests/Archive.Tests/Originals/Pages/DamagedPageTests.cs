using System.IO.Compression;
using System.Text;
using Archive.Originals.Pages;
using UglyToad.PdfPig.Tokens;

namespace Archive.Tests.Originals.Pages;

public sealed class DamagedPageTests(ReaderFixture readers) : IClassFixture<ReaderFixture>
{
    [Fact]
    public void A_compressed_stream_is_read_up_to_its_damage_and_the_damage_is_told()
    {
        var random = new Random(7);
        var letters = string.Concat(
            Enumerable.Range(0, 20_000).Select(_ => $"({random.Next()}) Tj ")
        );
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.NoCompression, leaveOpen: true))
        {
            zlib.Write(Encoding.ASCII.GetBytes(letters));
        }
        var damaged = packed.ToArray();
        // Its first block's length stands behind the headers; the next block's head is made one of no kind.
        var length = BitConverter.ToUInt16(damaged, 3);
        damaged[2 + 5 + length] = 0xFF;
        var complaints = new ParsingComplaints();
        var filters = new PdfFilters(complaints);
        var nothing = new DictionaryToken(new Dictionary<NameToken, IToken>());
        var read = filters
            .GetNamedFilters([NameToken.FlateDecode])[0]
            .Decode(damaged, nothing, filters, 0);
        Assert.StartsWith(
            letters[..(length - 100)],
            Encoding.ASCII.GetString(read.Span),
            StringComparison.Ordinal
        );
        Assert.True(complaints.Any);
    }

    [Fact]
    public async Task A_page_that_is_damaged_all_over_is_left_out_and_told()
    {
        var good = SmallPdf.Page((72, 700, 12, "Word"));
        var damaged = "q " + string.Concat(Enumerable.Repeat("xyzzy ", 30_000)) + "Q";
        var read = await new PdfReader(readers.Pool).ReadAsync(
            SmallPdf.Of([good, damaged, good]),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("damaged", read.Pages[1].Incomplete, StringComparison.Ordinal);
        Assert.Equal([1, 3], read.Blocks.Select(block => block.Page));
    }

    [Fact]
    public async Task A_file_whose_trailer_opens_again_and_again_is_read_by_its_innermost()
    {
        var whole = Encoding.Latin1.GetString(SmallPdf.Of([SmallPdf.Page((72, 700, 12, "Word"))]));
        var nested = whole.Replace(
            "trailer\n<<",
            "trailer\n" + string.Concat(Enumerable.Repeat("<<", 2_000)),
            StringComparison.Ordinal
        );
        var read = await new PdfReader(readers.Pool).ReadAsync(
            Encoding.Latin1.GetBytes(nested),
            TestContext.Current.CancellationToken
        );
        Assert.Equal("Word", Assert.Single(Assert.Single(read.Blocks).Lines).Words[0].Text);
    }

    [Fact]
    public async Task A_number_raised_high_over_its_line_stays_with_its_word()
    {
        var read = await new PdfReader(readers.Pool).ReadAsync(
            SmallPdf.Of([
                SmallPdf.Page(
                    (72, 686, 17, "Avery"),
                    (115.5, 694.3, 10.6, "2"),
                    (126, 686, 17, "and others")
                ),
            ]),
            TestContext.Current.CancellationToken
        );
        var words = Assert.Single(Assert.Single(read.Blocks).Lines).Words;
        Assert.Equal(["Avery", "2", "and", "others"], words.Select(word => word.Text));
        Assert.True(words[1].IsRaised && words[1].IsJoined);
    }
}
