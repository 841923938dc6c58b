using System.Text;
using Archive.Pdf;
using Archive.Tests.Originals;

namespace Archive.Tests.Pdf.Copies;

/// <summary>Originals that nothing can be added to: the copy is typeset, and says why.</summary>
[Collection(TypesettingTests.Name)]
public sealed class TypesetInsteadTests(TypesettingFixture typesetting, ReaderFixture readers)
    : IClassFixture<ReaderFixture>
{
    [Fact]
    public Task An_encrypted_original() => AssertTypesetAsync(Shapes.Encrypted(), "is encrypted");

    [Fact]
    public Task A_certified_original() => AssertTypesetAsync(Shapes.Certified(), "is certified");

    [Fact]
    public Task An_original_whose_end_leads_nowhere() =>
        AssertTypesetAsync(Changed("startxref\n", "startxrxf\n"), "cut off or damaged");

    [Fact]
    public Task An_original_with_something_before_it() =>
        AssertTypesetAsync(
            [.. "mailed: yes\n"u8, .. Shapes.Plain()],
            "does not begin with a PDF’s first letters"
        );

    [Fact]
    public Task An_original_whose_references_lead_elsewhere() =>
        AssertTypesetAsync(
            Changed(" 65535 f \n00000000", " 65535 f \n00000001"),
            "does not lead to its contents"
        );

    [Fact]
    public async Task An_original_that_is_no_longer_the_one_that_was_read()
    {
        typesetting.SkipWithoutNode();
        await using var original = Original(Shapes.Plain());
        await File.AppendAllTextAsync(
            original.FilePath,
            "%",
            TestContext.Current.CancellationToken
        );
        AssertTypeset(await original.PrintAsync("the public"), "its SHA-256 is another");
    }

    [Fact]
    public async Task Words_that_are_not_on_the_original()
    {
        typesetting.SkipWithoutNode();
        await using var original = new OriginalOnDisk(
            readers.Pool,
            Shapes.Plain(),
            Shapes.Words,
            "Somebody added this sentence."
        );
        AssertTypeset(
            await original.PrintAsync("added this sentence"),
            "“added this sentence” were not found"
        );
    }

    private static byte[] Changed(string words, string others) =>
        Encoding.Latin1.GetBytes(
            Encoding
                .Latin1.GetString(Shapes.Plain())
                .Replace(words, others, StringComparison.Ordinal)
        );

    private OriginalOnDisk Original(byte[] pdf) => new(readers.Pool, pdf, Shapes.Words);

    private async Task AssertTypesetAsync(byte[] pdf, string why)
    {
        typesetting.SkipWithoutNode();
        await using var original = Original(pdf);
        AssertTypeset(await original.PrintAsync("the public"), why);
        Assert.Contains(
            why,
            await original.Printer.WhyTypesetAsync(
                original.Document,
                original.FilePath,
                TestContext.Current.CancellationToken
            ),
            StringComparison.Ordinal
        );
    }

    private static void AssertTypeset(PrintedCopy copy, string why)
    {
        Assert.Equal(CopyForm.Typeset, copy.Form);
        Assert.Contains(why, copy.WhyTypeset, StringComparison.Ordinal);
        var read = new ReadBack(copy.Pdf);
        Assert.Single(read.Highlights);
        Assert.Contains(
            ReadBack.Seen(copy.WhyTypeset!),
            ReadBack.Seen(string.Concat(Enumerable.Range(1, read.PageCount).Select(read.TextOf))),
            StringComparison.Ordinal
        );
    }
}
