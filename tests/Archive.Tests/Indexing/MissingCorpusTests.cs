using Archive.Corpus;
using Archive.Indexing;

namespace Archive.Tests.Indexing;

/// <summary>A corpus that is not there says nothing of its documents.</summary>
public sealed class MissingCorpusTests : IDisposable
{
    private static readonly string[] All = ["letters/a.md ¶ 1 The licence."];

    private readonly CorpusOnDisk corpus = new();

    public MissingCorpusTests() => corpus.Write("letters", Some.Letter("a", "The licence."));

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void A_folder_that_is_gone_empties_no_index_and_is_followed_when_it_is_back()
    {
        using var index = IndexStore.OpenForWriting(corpus.Data);
        corpus.Update(index);
        var aside = corpus.Folder.Root + "-aside";
        Directory.Move(corpus.Folder.Root, aside);

        var refusal = Assert.Throws<CorpusUnavailableException>(() => corpus.Update(index));
        Assert.Contains(corpus.Folder.Root, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(All, Contents.Passages(index));

        Directory.Move(aside, corpus.Folder.Root);
        Assert.Equal(new IndexChanges(0, 0, 1), corpus.Update(index));
    }

    [Fact]
    public void An_empty_folder_is_a_disk_that_is_not_mounted_until_somebody_says_otherwise()
    {
        using var index = IndexStore.OpenForWriting(corpus.Data);
        corpus.Update(index);
        Directory.Delete(corpus.Folder.Root, recursive: true);
        Directory.CreateDirectory(Path.Combine(corpus.Folder.Root, "lost+found"));
        File.WriteAllText(corpus.PathOf(".hidden"), "");

        var refusal = Assert.Throws<CorpusUnavailableException>(() => corpus.Update(index));
        Assert.Contains("not mounted", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("the verb 'index' with --empty", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(All, Contents.Passages(index));

        Assert.Equal(
            new IndexChanges(0, 1, 0),
            index.Update(corpus.Folder, null, Cancel, mayBeEmpty: true)
        );
        Assert.Equal(new IndexChanges(0, 0, 0), corpus.Update(index));
    }

    [Fact]
    public void A_corpus_that_is_a_file_is_said_to_be_unreadable_and_empties_no_index()
    {
        using var index = IndexStore.OpenForWriting(corpus.Data);
        corpus.Update(index);
        Directory.Delete(corpus.Folder.Root, recursive: true);
        File.WriteAllText(corpus.Folder.Root, "no folder");

        Assert.Throws<CorpusUnavailableException>(() => corpus.Update(index));
        Assert.Equal(All, Contents.Passages(index));
    }

    [Fact]
    public void Documents_deleted_one_by_one_are_gone()
    {
        using var index = IndexStore.OpenForWriting(corpus.Data);
        corpus.Update(index);
        File.Delete(corpus.PathOf("letters/a.md"));

        Assert.Equal(new IndexChanges(0, 1, 0), corpus.Update(index));
    }

    [Fact]
    public void A_corpus_that_goes_while_it_is_read_takes_no_document_with_it()
    {
        using var index = IndexStore.OpenForWriting(corpus.Data);
        corpus.Update(index);
        var listing = corpus.Folder.List();
        var file = Assert.Single(listing.Documents);
        Directory.Delete(corpus.Folder.Root, recursive: true);

        Assert.Throws<CorpusUnavailableException>(() => corpus.Folder.Read(file));
        Assert.Throws<CorpusUnavailableException>(() => corpus.Folder.HashOf(file.Path));
        // As an update that had listed it before.
        Assert.Throws<CorpusUnavailableException>(() =>
            index.Update(
                () => listing,
                new HashSet<string> { file.Path },
                corpus.Folder.Read,
                TimeSpan.FromDays(1),
                null,
                Cancel
            )
        );
        Assert.Equal(All, Contents.Passages(index));
    }

    [Fact]
    public async Task A_folder_deleted_and_made_again_is_followed_again()
    {
        var told = NewTelling();
        using var watch = corpus.Folder.Watch(() => told.TrySetResult());

        Directory.Delete(corpus.Folder.Root, recursive: true);
        await Told(told);
        told = NewTelling();
        Directory.CreateDirectory(corpus.PathOf("letters"));
        await Told(told);

        // The new folder is watched, not only looked at.
        for (var i = 0; i < 3; i++)
        {
            told = NewTelling();
            corpus.Write("letters", Some.Letter($"b{i}", "We ask."));
            await Told(told);
        }

        static TaskCompletionSource NewTelling() =>
            new(TaskCreationOptions.RunContinuationsAsynchronously);

        static Task Told(TaskCompletionSource told) =>
            told.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancel);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
