using Archive.Corpus;
using Archive.Documents;
using Archive.Importing;
using Archive.Originals.Pages;
using Archive.Tests.Originals;

namespace Archive.Tests.Importing;

/// <summary>Words that a PDF has beside the text of its pages are set apart, and not lost.</summary>
public sealed class PdfAsidesTests(ReaderFixture readers)
    : IClassFixture<ReaderFixture>,
        IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-asides-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_is_filled_into_a_form_and_noted_on_a_page_stands_in_the_documents_head()
    {
        var pdf = SmallPdf.Of(
            [SmallPdf.Page((72, 700, 12, "We ask for the report."))],
            "/Annots[6 0 R 7 0 R]",
            "/AcroForm<</Fields[6 0 R]>>",
            "",
            "<</Type/Annot/Subtype/Widget/Rect[72 600 300 620]/FT/Tx/T(Agency)/V(Bureau of\n'Cranes')>>",
            "<</Type/Annot/Subtype/Text/Rect[400 700 420 720]/Contents(Ask again in May.)>>"
        );
        var file = Path.Combine(folder.FullName, "form.pdf");
        File.WriteAllBytes(file, pdf);
        var corpus = new CorpusFolder(Path.Combine(folder.FullName, "corpus"));
        var outcome = Assert.Single(
            new Importer(corpus, readers.Pool).Import(
                new ImportRequest([file], "forms"),
                null,
                TestContext.Current.CancellationToken
            )
        );
        var imported = Assert.IsType<ImportOutcome.Imported>(outcome);
        Assert.Contains(
            imported.Notes,
            note => note.Contains("form-fields", StringComparison.Ordinal)
        );
        var document = corpus.Read(new CorpusFile(imported.Path, 0, default)).Document!;
        var head = document.Extra.ToDictionary(key => key.Key, key => key.Yaml);
        Assert.Contains(
            "Agency = Bureau of 'Cranes'",
            head["form-fields"],
            StringComparison.Ordinal
        );
        Assert.Contains("Ask again in May.", head["annotations"], StringComparison.Ordinal);
        Assert.DoesNotContain("Cranes", DocumentText.Of(document).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/AP<</N 7 0 R>>", "stands in notes and form fields")]
    [InlineData("/F 2/AP<</N 7 0 R>>", "nothing is drawn on them")]
    [InlineData("", "nothing is drawn on them")]
    public void A_PDF_whose_notes_alone_show_something_is_not_called_empty(string note, string says)
    {
        using var place = new ImportPlace(readers.Pool);
        var pdf = SmallPdf.Of(
            [""],
            "/Annots[6 0 R]",
            "",
            "",
            $"<</Type/Annot/Subtype/Stamp/Rect[72 600 300 620]{note}>>",
            "<</Type/XObject/Subtype/Form/BBox[0 0 228 20]/Length 0>>\nstream\n\nendstream"
        );
        Assert.Contains(says, place.Refuse("a.pdf", pdf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_field_longer_than_is_kept_the_first_words_are_kept_and_the_rest_is_told()
    {
        var words = string.Join(' ', Enumerable.Range(1, 3_000).Select(number => $"crane{number}"));
        var pdf = SmallPdf.Of(
            [SmallPdf.Page((72, 700, 12, "We ask for the report."))],
            "/Annots[6 0 R]",
            "/AcroForm<</Fields[6 0 R]>>",
            "",
            $"<</Type/Annot/Subtype/Widget/Rect[72 600 300 620]/FT/Tx/T(Agency)/V({words})>>"
        );
        var read = await new PdfReader(readers.Pool).ReadAsync(
            pdf,
            TestContext.Current.CancellationToken
        );
        var kept = Assert.Single(read.Asides).Text;
        Assert.StartsWith(kept + ' ', words, StringComparison.Ordinal);
        Assert.InRange(kept.Length, 9_900, 10_000);
        Assert.True(read.AreAsidesIncomplete);
    }
}
