using Archive.Pdf.Annotating;

namespace Archive.Tests.Pdf.Annotating;

public sealed class IncrementalUpdateTests
{
    private static readonly HighlightAnnotation Highlight = new(
        1,
        [Quad.Upright(72, 700, 200, 712), Quad.Upright(72, 685, 110, 697)],
        "A note: “é” 漢",
        "The Archive",
        "quotation-1-page-1",
        PrintedSamples.Noon
    );

    /// <summary>References in a table, in streams, in both; linearized; signed; with annotations in the page and apart; tagged.</summary>
    public static TheoryData<string> Shapes =>
        [
            "pdf/format-corpus/lorem-ipsum-plus-image.pdf",
            "pdf/ocrmypdf/tagged.pdf",
            "pdf/unstructured/embedded-link.pdf",
            "pdf/pdfjs/issue15597.pdf",
            "pdf/pdfjs/ZapfDingbats.pdf",
            "pdf/tika/testPopupAnnotation.pdf",
            "pdf/verapdf/8.10.2.3-t01-fail-a.pdf",
            "pdf/pdfplumber/issue-463-example.pdf",
            "pdf/format-corpus/436857.pdf",
            "pdf/PdfPig/Input.visible.pdf",
        ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_file_of_any_shape_keeps_its_bytes_and_gains_a_highlight(string shape)
    {
        var before = File.ReadAllBytes(TestData.Path(shape));
        var after = Annotated(before);
        Assert.True(after.AsSpan().StartsWith(before));

        var original = new ReadBack(before);
        var pdf = new ReadBack(after);
        Assert.Equal(original.PageCount, pdf.PageCount);
        Assert.Equal(original.Annotations.Count + 1, pdf.Annotations.Count);
        Assert.Equal(original.TextOf(1), pdf.TextOf(1));
        var (page, highlight) = Assert.Single(
            pdf.Highlights,
            each => each.Annotation.Name == Highlight.Name
        );
        Assert.Equal(1, page.Number);
        Assert.Equal(Highlight.Contents, highlight.Content);
        Assert.Equal(2, highlight.QuadPoints.Count);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_file_can_be_added_to_again_and_again(string shape)
    {
        var bytes = File.ReadAllBytes(TestData.Path(shape));
        for (var i = 0; i < 3; i++)
        {
            bytes = Annotated(bytes);
        }
        Assert.Equal(
            3,
            new ReadBack(bytes).Highlights.Count(each => each.Annotation.Name == Highlight.Name)
        );
    }

    [Fact]
    public void A_file_that_was_cut_off_is_refused_with_the_reason()
    {
        var bytes = File.ReadAllBytes(TestData.Path("pdf/ocrmypdf/tagged.pdf"));
        var refused = Assert.Throws<AnnotatingFailedException>(() =>
            IncrementalUpdate.Open(bytes.AsMemory(0, bytes.Length / 2))
        );
        Assert.Contains("cut off or damaged", refused.Message, StringComparison.Ordinal);
    }

    private static byte[] Annotated(byte[] file)
    {
        using var update = IncrementalUpdate.Open(file);
        var structure = StructureTree.Find(update);
        HighlightWriter.Write(update, [Highlight], structure);
        structure?.Write();
        FileDates.WriteModified(update, PrintedSamples.Noon);
        return update.ToBytes();
    }
}
