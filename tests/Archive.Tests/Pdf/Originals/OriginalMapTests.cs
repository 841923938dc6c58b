using Archive.Corpus;
using Archive.Documents;
using Archive.Importing;
using Archive.Originals.Pages;
using Archive.Pdf.Originals;
using Archive.Tests.Originals;
using Archive.Text;

namespace Archive.Tests.Pdf.Originals;

public sealed class OriginalMapTests(ReaderFixture readers)
    : IClassFixture<ReaderFixture>,
        IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-map-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Words_lead_to_their_lines_also_after_somebody_corrected_the_text()
    {
        var pdf = SmallPdf.Of([
            SmallPdf.Page(
                (
                    72,
                    700,
                    12,
                    "We ask the Secretary to release the rcport that was promised to the public on"
                ),
                (72, 686, 12, "the first of May.")
            ),
        ]);
        var read = await new PdfReader(readers.Pool).ReadAsync(
            pdf,
            TestContext.Current.CancellationToken
        );
        var text = DocumentText.Of(
            Some.Letter(
                "a",
                "Added since. We ask the Secretary to release the report that was promised to the public on the first of May."
            )
        );
        var quads = OriginalMap
            .Of(text, read)
            .QuadsOf(SpanOf(text, "report that was promised to the public on the first"));
        Assert.Equal([697.1, 683.1], quads.Select(quad => Math.Round(quad.Quad.Bottom, 1)));
        Assert.Equal(72, quads[1].Quad.Left, 0.5);
    }

    [Fact]
    public async Task Every_word_of_real_letters_is_in_its_document_and_has_a_place()
    {
        var corpus = new CorpusFolder(folder.FullName);
        var request = new ImportRequest([TestData.Path("letters-pdf/text")], "letters");
        foreach (
            var outcome in new Importer(corpus, readers.Pool).Import(
                request,
                null,
                TestContext.Current.CancellationToken
            )
        )
        {
            var imported = Assert.IsType<ImportOutcome.Imported>(outcome);
            var document = corpus.Read(new CorpusFile(imported.Path, 0, default)).Document!;
            var original = await File.ReadAllBytesAsync(
                Path.Combine(folder.FullName, "letters", document.Original!.File),
                TestContext.Current.CancellationToken
            );
            Assert.Equal(
                await File.ReadAllBytesAsync(
                    imported.Source,
                    TestContext.Current.CancellationToken
                ),
                original
            );
            var read = await new PdfReader(readers.Pool).ReadAsync(
                original,
                TestContext.Current.CancellationToken
            );
            Assert.Equal(1, OriginalMap.Of(DocumentText.Of(document), read).Found);
        }
    }

    private static TextSpan SpanOf(DocumentText text, string words)
    {
        var start = text.Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
