using Archive.Corpus;

namespace Archive.Tests.Corpus;

public sealed class CorpusFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-corpus-");

    private CorpusFolder Corpus => new(folder.FullName);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_document_is_added_once_and_read_back()
    {
        var letter = Some.Letter("a-letter", "We ask.");
        Assert.IsType<AddOutcome.Added>(Corpus.Add(letter, "letters"));
        Assert.IsType<AddOutcome.Unchanged>(Corpus.Add(letter, "letters"));
        var read = Corpus.Read(Assert.Single(Corpus.Enumerate()));
        Assert.Equal(("letters/a-letter.md", "letters"), (read.File.Path, read.File.Collection));
        Assert.Equal(letter.Id, read.Document!.Id);
    }

    [Fact]
    public void Another_document_with_the_same_id_is_not_written_over_the_first()
    {
        Corpus.Add(Some.Letter("a-letter", "We ask."), "letters");
        var outcome = Corpus.Add(Some.Letter("a-letter", "We demand."), "replies");
        Assert.Equal("letters/a-letter.md", Assert.IsType<AddOutcome.IdTaken>(outcome).Path);
        Assert.Single(Corpus.Enumerate());
    }

    [Fact]
    public void What_a_killed_import_left_behind_is_no_document()
    {
        Corpus.Add(Some.Letter("a-letter", "We ask."), "letters");
        File.WriteAllText(Path.Combine(folder.FullName, "letters", ".b-letter.0.tmp"), "half of a");
        Assert.Single(Corpus.Enumerate());
    }

    [Fact]
    public async Task A_new_file_is_told_of()
    {
        var told = new TaskCompletionSource();
        using (Corpus.Watch(() => told.TrySetResult()))
        {
            Corpus.Add(Some.Letter("a-letter", "We ask."), "letters");
            await told.Task.WaitAsync(
                TimeSpan.FromMinutes(5),
                TestContext.Current.CancellationToken
            );
        }
    }

    [Fact]
    public void Fixity_names_what_changed_what_is_missing_and_what_nobody_recorded()
    {
        foreach (var id in new[] { "same", "changed", "gone", "unrecorded" })
        {
            Corpus.Add(Some.Letter(id, $"We ask of {id}."), "letters");
        }
        var recorded = Corpus
            .Enumerate()
            .Where(file => !file.Path.Contains("unrecorded", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => Corpus.Read(file).Sha256);
        File.AppendAllText(Path.Combine(folder.FullName, "letters/changed.md"), " ");
        File.Delete(Path.Combine(folder.FullName, "letters/gone.md"));
        var faults = new Fixity(Corpus).Verify(
            recorded,
            (_, _) => { },
            TestContext.Current.CancellationToken
        );
        Assert.Equal(
            [
                new FixityFault("letters/changed.md", FixityFaultKind.Changed),
                new FixityFault("letters/gone.md", FixityFaultKind.Missing),
                new FixityFault("letters/unrecorded.md", FixityFaultKind.Unrecorded),
            ],
            faults
        );
    }
}
