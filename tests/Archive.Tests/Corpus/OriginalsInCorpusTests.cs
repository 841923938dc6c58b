using Archive.Corpus;
using Archive.Documents;

namespace Archive.Tests.Corpus;

public sealed class OriginalsInCorpusTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-originals-");

    private CorpusFolder Corpus => new(folder.FullName);

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("../outside")]
    [InlineData("/etc")]
    [InlineData("a//b")]
    [InlineData("Letters")]
    [InlineData("")]
    public void A_collection_leads_nowhere_else(string collection)
    {
        Assert.Throws<ArgumentException>(() => Corpus.Add(Some.Letter("a", "We ask."), collection));
        Assert.Empty(folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public void An_original_s_ending_leads_nowhere_else() =>
        Assert.Throws<ArgumentException>(() =>
            Corpus.Add(Some.Letter("a", "We ask."), "letters", Original("/../../a.md"))
        );

    [Fact]
    public void What_a_killed_run_left_is_taken_away_and_what_a_running_one_writes_is_not()
    {
        var letters = folder.CreateSubdirectory("letters").FullName;
        var left = Path.Combine(letters, $".a.pdf.999999999-{Guid.NewGuid():N}.tmp");
        var written = Path.Combine(
            letters,
            $".b.md.{Environment.ProcessId}-{Guid.NewGuid():N}.tmp"
        );
        File.WriteAllText(left, "half");
        File.WriteAllText(written, "half");
        Corpus.Add(Some.Letter("c", "We ask."), "letters", Original(".pdf"));
        Assert.False(File.Exists(left));
        Assert.True(File.Exists(written));
        Assert.True(File.Exists(Path.Combine(letters, "c.pdf")));
    }

    [Fact]
    public void A_document_that_waited_for_its_text_gets_it_and_keeps_what_somebody_wrote()
    {
        var waiting = Some.Letter("a-scan") with
        {
            Title = "a-scan",
            Topics = ["ports"],
            Extra = [new ExtraKey(OcrKeys.Needs, "true")],
        };
        Corpus.Add(waiting, "letters", Original(".pdf"));
        var read = Some.Letter("2020-05-04-a-scan", "We ask.") with
        {
            Title = "Letter to Dr. Roe",
            Extra = [new ExtraKey(OcrKeys.Ocr, "true")],
        };
        Assert.Equal(
            "letters/a-scan.md",
            Assert.IsType<AddOutcome.Completed>(Corpus.Add(read, "letters", Original(".pdf"))).Path
        );
        Assert.IsType<AddOutcome.Unchanged>(Corpus.Add(read, "letters", Original(".pdf")));
        var kept = Corpus.Read(Assert.Single(Corpus.Enumerate())).Document!;
        Assert.Equal(("Letter to Dr. Roe", "ports"), (kept.Title, Assert.Single(kept.Topics)));
        Assert.Equal((true, false), (OcrKeys.IsOcr(kept), OcrKeys.NeedsOcr(kept)));
        Assert.NotNull(kept.Original);
    }

    private static NewOriginal Original(string extension) =>
        new(new byte[] { 1, 2, 3 }, extension, "application/pdf");
}
