using Archive.Corpus;
using Archive.Documents;
using Archive.Importing;
using Archive.Tests.Originals;

namespace Archive.Tests.Importing;

public sealed class PdfImportTests(ReaderFixture readers)
    : IClassFixture<ReaderFixture>,
        IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-pdf-");

    private CorpusFolder Corpus => new(Path.Combine(folder.FullName, "corpus"));

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_letter_is_recognised_and_its_original_kept_beside_it()
    {
        Write("A letter.pdf", Letter);
        var imported = Assert.IsType<ImportOutcome.Imported>(Assert.Single(Import()));
        Assert.Equal("2020-05-04-a-letter", imported.Id.Value);
        var document = Corpus.Read(Assert.Single(Corpus.Enumerate())).Document!;
        Assert.Equal(
            (DocumentKind.Letter, "Letter to Jordan Avery", "Casey Lin"),
            (document.Kind, document.Title, Assert.Single(document.Authors).Name)
        );
        Assert.Equal(ContentHash.Of(Letter), document.Original!.Sha256);
        Assert.Equal(
            Letter,
            File.ReadAllBytes(Path.Combine(Corpus.Root, "letters", document.Original.File))
        );
    }

    [Fact]
    public void The_same_file_under_another_name_and_after_a_correction_is_unchanged()
    {
        Write("a.pdf", Letter);
        var imported = Assert.IsType<ImportOutcome.Imported>(Assert.Single(Import()));
        var path = Path.Combine(Corpus.Root, imported.Path);
        File.WriteAllText(
            path,
            File.ReadAllText(path).Replace("We ask", "We do ask", StringComparison.Ordinal)
        );
        File.Move(
            Path.Combine(folder.FullName, "in", "a.pdf"),
            Path.Combine(folder.FullName, "in", "b.txt")
        );
        Assert.Equal(
            imported.Id,
            Assert.IsType<ImportOutcome.Unchanged>(Assert.Single(Import())).Id
        );
        Assert.Contains("We do ask", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7 and nothing more", "damaged")]
    [InlineData("No PDF at all", "not those of one")]
    public void What_is_no_PDF_is_refused_with_a_sentence(string content, string says)
    {
        Write("a.pdf", System.Text.Encoding.ASCII.GetBytes(content));
        Assert.Contains(
            says,
            Assert.IsType<ImportOutcome.Refused>(Assert.Single(Import())).Reason,
            StringComparison.Ordinal
        );
    }

    private static byte[] Letter { get; } =
        SmallPdf.Of([
            SmallPdf.Page(
                (72, 740, 12, "May 4, 2020"),
                (72, 712, 12, "The Honorable Jordan Avery"),
                (72, 684, 12, "Dear Senator Avery:"),
                (72, 656, 12, "We ask you to look at it."),
                (72, 628, 12, "Sincerely,"),
                (72, 600, 12, "Casey Lin")
            ),
        ]);

    private void Write(string name, byte[] bytes) =>
        File.WriteAllBytes(
            Path.Combine(
                Directory.CreateDirectory(Path.Combine(folder.FullName, "in")).FullName,
                name
            ),
            bytes
        );

    private List<ImportOutcome> Import() =>
        [
            .. new Importer(Corpus, readers.Pool).Import(
                new ImportRequest([Path.Combine(folder.FullName, "in")], "letters"),
                null,
                TestContext.Current.CancellationToken
            ),
        ];
}
