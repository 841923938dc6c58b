using Archive.Documents;
using Archive.Pdf;
using Archive.Tests.Originals;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;

namespace Archive.Tests.Pdf.Copies;

/// <summary>The cited copy on the original, which stays as it is.</summary>
[Collection(TypesettingTests.Name)]
public sealed class CopiesOnOriginalsTests(TypesettingFixture typesetting, ReaderFixture readers)
    : IClassFixture<ReaderFixture>
{
    [Theory]
    [InlineData("table")]
    [InlineData("streams")]
    [InlineData("linearized")]
    [InlineData("linearized streams")]
    [InlineData("hybrid")]
    [InlineData("no line end")]
    public async Task An_original_of_any_shape_is_the_copys_beginning(string shape)
    {
        typesetting.SkipWithoutNode();
        await using var original = Original(Shapes.Of(shape));
        var copy = await original.PrintAsync("release the report that was promised to the public");

        Assert.Null(copy.WhyTypeset);
        Assert.Equal(CopyForm.Original, copy.Form);
        Assert.True(copy.Pdf.AsSpan().StartsWith(original.Bytes));
        var read = new ReadBack(copy.Pdf);
        Assert.Equal(2, read.PageCount);
        Assert.Equal("releasethereportthatwaspromisedtothepublic", read.LettersUnder(1));
        Assert.Equal(
            original.Read(original.Bytes, "qpdf", "--check").Code,
            original.Read(copy.Pdf, "qpdf", "--check").Code
        );
        var seen = original.Read(copy.Pdf, "pdftotext", "-q").Code;
        Assert.Equal(0, seen);
    }

    [Fact]
    public async Task A_signature_stays_valid_for_what_was_signed()
    {
        typesetting.SkipWithoutNode();
        await using var original = Original(SignedPdf.Make());
        var before = original.Read(original.Bytes, "pdfsig", "-nocert");
        Assert.Contains("Signature is Valid", before.Said, StringComparison.Ordinal);
        Assert.Contains("Total document signed", before.Said, StringComparison.Ordinal);

        var copy = await original.PrintAsync("the public");
        Assert.Null(copy.WhyTypeset);
        var after = original.Read(copy.Pdf, "pdfsig", "-nocert");
        Assert.Contains("Signature is Valid", after.Said, StringComparison.Ordinal);
        Assert.Contains("Not total document signed", after.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_says_how_the_original_is_cut_out_of_the_copy()
    {
        typesetting.SkipWithoutNode();
        await using var original = Original(Shapes.Plain());
        var copy = await original.PrintAsync("the public");

        var sheet = new ReadBack(copy.Pdf).TextOf(2);
        Assert.Contains(original.Document.Original!.Sha256, sheet, StringComparison.Ordinal);
        Assert.Contains(
            ReadBack.Seen($"head -c {original.Bytes.Length} FILE | sha256sum"),
            ReadBack.Seen(sheet),
            StringComparison.Ordinal
        );
        Assert.Contains("page1oftheoriginal", ReadBack.Seen(sheet), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_on_the_sheet_of_an_original_can_be_followed()
    {
        typesetting.SkipWithoutNode();
        await using var original = Original(Shapes.Plain());
        var copy = await original.PrintAsync("the public");

        using var pdf = PdfDocument.Open(copy.Pdf);
        var links = pdf.GetPage(2)
            .GetAnnotations()
            .Where(annotation => annotation.Type == AnnotationType.Link)
            .ToList();
        var permalink = original.Request().Permalink.AbsoluteUri;
        Assert.Contains(
            $"{permalink}/original",
            links.Select(link => ((UriAction)link.Action!).Uri)
        );
        // The original has no tags, and what is added leads to none.
        Assert.All(
            links,
            link => Assert.DoesNotContain("StructParent", link.AnnotationDictionary.Data.Keys)
        );
    }

    [Theory]
    [InlineData("/Rotate 90")]
    [InlineData("/Rotate 180")]
    [InlineData("/Rotate 270")]
    [InlineData("/CropBox[50 300 500 750]")]
    [InlineData("/CropBox[50 300 500 750]/Rotate 90")]
    [InlineData("/UserUnit 2")]
    public async Task Marks_stand_where_the_words_do_on_a_page_that_is_shown_otherwise(string extra)
    {
        typesetting.SkipWithoutNode();
        await using var original = Original(Shapes.Plain(extra));
        var copy = await original.PrintAsync("public on");

        Assert.Null(copy.WhyTypeset);
        var (_, highlight) = Assert.Single(new ReadBack(copy.Pdf).Highlights);
        var points = highlight
            .AnnotationDictionary.Data["QuadPoints"]
            .ToString()!
            .Trim('[', ']')
            .Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(number =>
                double.Parse(number, System.Globalization.CultureInfo.InvariantCulture)
            )
            .ToList();
        // "the " is 20.02 points wide, "public on" 48.02; the line stands at 686.
        Assert.Equal(72 + 20.02, points.Where((_, i) => i % 2 == 0).Min(), 0.5);
        Assert.Equal(72 + 20.02 + 48.02, points.Where((_, i) => i % 2 == 0).Max(), 0.5);
        Assert.Equal(683.1, points.Where((_, i) => i % 2 == 1).Min(), 0.5);
        Assert.Equal(695.4, points.Where((_, i) => i % 2 == 1).Max(), 0.5);
    }

    [Fact]
    public async Task Marks_keep_to_their_column()
    {
        typesetting.SkipWithoutNode();
        var lines = Enumerable
            .Range(0, 12)
            .SelectMany(i =>
                new (double, double, double, string)[]
                {
                    (72, 700 - (14 * i), 10, $"left line {i} of the first column goes"),
                    (330, 700 - (14 * i), 10, $"right line {i} of the second column"),
                }
            )
            .ToArray();
        await using var original = new OriginalOnDisk(
            readers.Pool,
            SmallPdf.Of([SmallPdf.Page(lines)]),
            string.Join(
                ' ',
                Enumerable.Range(0, 12).Select(i => $"left line {i} of the first column goes")
            ),
            string.Join(
                ' ',
                Enumerable.Range(0, 12).Select(i => $"right line {i} of the second column")
            )
        );
        var copy = await original.PrintAsync("line 3 of the first column goes left line 4");

        Assert.Equal("line3ofthefirstcolumngoesleftline4", new ReadBack(copy.Pdf).LettersUnder(1));
    }

    [Fact]
    public async Task The_same_copy_of_one_day_is_the_same_bytes()
    {
        typesetting.SkipWithoutNode();
        await using var original = Original(Shapes.Plain());
        var request = original.Request("the public");
        var first = await original.Printer.PrintAsync(request, Cancel);
        var second = await original.Printer.PrintAsync(
            request with
            {
                MadeAt = request.MadeAt.AddHours(1),
            },
            Cancel
        );
        var next = await original.Printer.PrintAsync(
            request with
            {
                MadeAt = request.MadeAt.AddDays(1),
            },
            Cancel
        );
        Assert.Equal(first.Pdf, second.Pdf);
        Assert.NotEqual(first.Pdf, next.Pdf);
    }

    [Fact]
    public async Task Who_asks_for_a_typeset_copy_gets_one()
    {
        typesetting.SkipWithoutNode();
        await using var original = Original(Shapes.Plain());
        var copy = await original.Printer.PrintAsync(
            original.Request("the public") with
            {
                Form = CopyForm.Typeset,
            },
            Cancel
        );
        Assert.Equal(CopyForm.Typeset, copy.Form);
        Assert.Null(copy.WhyTypeset);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private OriginalOnDisk Original(byte[] pdf) => new(readers.Pool, pdf, Shapes.Words);
}
