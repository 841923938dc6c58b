using System.Text;
using System.Text.RegularExpressions;
using Archive.Documents;
using Archive.Pdf;
using Archive.Tests.Pdf.Copies;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;

namespace Archive.Tests.Pdf;

/// <summary>What a reader gets from a citation sheet: copied, clicked, or looked at.</summary>
[Collection(TypesettingTests.Name)]
public sealed partial class CitationSheetTests(TypesettingFixture typesetting)
{
    private static readonly Uri Marked = new(
        "https://archive.example/documents/2021-03-04-avery-northwind?mark=5-9&text=What"
    );

    [Theory]
    [InlineData()]
    [InlineData("-raw")]
    [InlineData("-layout")]
    public async Task A_hash_and_an_address_that_are_copied_out_are_the_ones_printed(
        params string[] options
    )
    {
        var request = PrintedSamples.Request(PrintedSamples.Letter);
        var permalink = new Uri(
            "https://archive.example/documents/2021-03-04-avery-northwind-on-long-and-short-term-records"
        );
        var sheet = await ReadAsync(request with { Permalink = permalink }, options);

        Assert.DoesNotContain('\u200B', sheet);
        Assert.DoesNotContain('\u2060', sheet);
        var hashes = Hash().Matches(sheet).Select(match => match.Value);
        Assert.Equal([new string('a', 64), new string('b', 64)], hashes);
        // A line's end is no sign of the address: whoever pastes it takes it away.
        var text = Break().Replace(sheet, "");
        Assert.Contains($"{permalink.AbsoluteUri}.md:", text, StringComparison.Ordinal);
        // In four styles, in how to check the copy, and at the foot.
        Assert.True(text.Split(permalink.AbsoluteUri).Length >= 7, text);
    }

    [Fact]
    public async Task Every_address_on_the_sheet_can_be_followed()
    {
        var request = PrintedSamples.Request(
            PrintedSamples.Letter,
            PrintedSamples.Quotation(PrintedSamples.Letter, "What we ask") with
            {
                Link = Marked,
            }
        );
        var addresses = AddressesOf(await typesetting.Printer.PdfOfAsync(request, Cancel));

        var permalink = request.Permalink.AbsoluteUri;
        // In each of the four styles, and once more for each line of it.
        Assert.True(addresses.Count(address => address == permalink) >= 4);
        Assert.Contains(Marked.AbsoluteUri, addresses);
        Assert.Contains($"{permalink}.md", addresses);
        Assert.Contains(PrintedSamples.Letter.Source!.Url!, addresses);
    }

    [Fact]
    public async Task Two_quotations_are_cited_by_both_of_their_places()
    {
        var sheet = await ReadAsync(
            PrintedSamples.Request(
                PrintedSamples.Letter,
                PrintedSamples.Quotation(PrintedSamples.Letter, "Dear Ms. Lin"),
                PrintedSamples.Quotation(PrintedSamples.Letter, "closed\n\n  Column A")
            )
        );
        Assert.Contains("How to cite pp. 1, 3", sheet, StringComparison.Ordinal);
        Assert.Contains("at 1, 3 (Mar. 4, 2021)", sheet, StringComparison.Ordinal);
        Assert.Contains(
            "¶ 2 · page 1 of this copy · page 1 of the original",
            sheet,
            StringComparison.Ordinal
        );
        Assert.Matches("¶¶ [0-9]+–[0-9]+ · page", sheet);
    }

    [Theory]
    [InlineData("Русский: проверьте это до публикации")]
    [InlineData("Ελληνικά: ελέγξτε το πριν δημοσιευθεί")]
    [InlineData("请核对这段引文")]
    [InlineData("請核對這段引文說明")]
    [InlineData("この引用を確認してください")]
    [InlineData("이 인용문을 확인하세요")]
    [InlineData("โปรดตรวจสอบ")]
    [InlineData("😀 🎉 ✓")]
    public async Task A_note_in_any_script_is_printed_in_it(string note)
    {
        var sheet = await ReadAsync(
            PrintedSamples.Request(Plain, PrintedSamples.Quotation(Plain, "Number 1", note))
        );
        Assert.Contains(ReadBack.Seen(note), ReadBack.Seen(sheet), StringComparison.Ordinal);
        Assert.DoesNotContain('☐', sheet);
    }

    [Theory]
    [InlineData("نرجو التحقق من هذا الاقتباس")]
    [InlineData("נא לבדוק את הציטוט הזה")]
    [InlineData("कृपया इस उद्धरण की जाँच करें")]
    public async Task A_note_in_a_script_whose_letters_join_or_run_leftwards_has_no_letter_without_form(
        string note
    )
    {
        var sheet = await ReadAsync(
            PrintedSamples.Request(Plain, PrintedSamples.Quotation(Plain, "Number 1", note))
        );
        Assert.DoesNotContain('☐', sheet);
        Assert.DoesNotContain("U+", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_printed_is_told_and_variation_selectors_are_no_letters()
    {
        var sheet = await ReadAsync(
            PrintedSamples.Request(Plain, PrintedSamples.Quotation(Plain, "Number 1", "❤️ and 𓀀"))
        );
        Assert.Contains(
            "Where ☐ stands there is a character that no font of this copy has: U+13000.",
            sheet,
            StringComparison.Ordinal
        );
    }

    private static Document Plain { get; } =
        PrintedSamples.Long(1) with
        {
            Body = [PrintedSamples.Paragraph("Number 1 of all.")],
        };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<string> ReadAsync(CopyRequest request, params string[] options)
    {
        var pdf = await typesetting.Printer.PdfOfAsync(request, Cancel);
        var path = Path.Combine(typesetting.DataFolder, $"{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(path, pdf, Cancel);
        var (_, said) = Tool.Run("pdftotext", ["-q", .. options, path, "-"]);
        var sheet = said.IndexOf("Citation sheet", StringComparison.Ordinal);
        return said[sheet..];
    }

    private static List<string> AddressesOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return
        [
            .. document
                .GetPages()
                .SelectMany(page => page.GetAnnotations())
                .Select(annotation => annotation.Action)
                .OfType<UriAction>()
                .Select(action => action.Uri),
        ];
    }

    [GeneratedRegex(@"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")]
    private static partial Regex Hash();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Break();
}
