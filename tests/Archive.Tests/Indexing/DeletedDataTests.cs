using Archive.Indexing;

namespace Archive.Tests.Indexing;

/// <summary>The data folder is taken away under the process that writes it.</summary>
public sealed class DeletedDataTests : IDisposable
{
    private static readonly string[] All =
    [
        "letters/a.md ¶ 1 The licence.",
        "letters/b.md ¶ 1 The permit.",
    ];

    private readonly CorpusOnDisk corpus = new();
    private readonly IndexStore index;

    public DeletedDataTests()
    {
        corpus.Write("letters", Some.Letter("a", "The licence."));
        corpus.Write("letters", Some.Letter("b", "The permit."));
        index = IndexStore.OpenForWriting(corpus.Data);
        corpus.Update(index);
    }

    public void Dispose()
    {
        index.Dispose();
        corpus.Dispose();
    }

    [Fact]
    public void It_is_noticed_and_made_again_from_what_is_open_without_reading_the_corpus()
    {
        Assert.True(index.IsInPlace);
        Directory.Delete(corpus.Data, recursive: true);
        Assert.False(index.IsInPlace);
        Assert.Equal(All, Contents.Passages(index));

        Assert.Equal(new IndexChanges(0, 0, 2), corpus.Update(index));

        Assert.True(index.IsInPlace);
        Assert.Equal(All, Contents.Passages(index));
        using var another = IndexStore.OpenForReading(corpus.Data);
        Assert.Equal(All, Contents.Passages(another!));
    }

    [Fact]
    public void A_second_process_is_refused_also_before_the_folder_is_made_again()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the lock is its file alone.");
        Directory.Delete(corpus.Data, recursive: true);
        Assert.Throws<IndexInUseException>(() => IndexStore.OpenForWriting(corpus.Data));

        corpus.Update(index);
        var refusal = Assert.Throws<IndexInUseException>(() =>
            IndexStore.OpenForWriting(corpus.Data)
        );
        Assert.Contains(
            $"Process {Environment.ProcessId}, ",
            refusal.Message,
            StringComparison.Ordinal
        );

        index.Dispose();
        IndexStore.OpenForWriting(corpus.Data).Dispose();
    }

    [Fact]
    public void The_index_alone_or_a_file_of_it_is_made_again_too()
    {
        Directory.Delete(corpus.IndexFiles, recursive: true);
        Assert.False(index.IsInPlace);
        Assert.Equal(new IndexChanges(0, 0, 2), corpus.Update(index));

        foreach (var file in Directory.GetFiles(corpus.IndexFiles))
        {
            File.Delete(file);
            corpus.Write("letters", Some.Letter("c", $"Number {file}."));
            corpus.Update(index);
            File.Delete(corpus.PathOf("letters/c.md"));
            corpus.Update(index);
            Assert.Equal(All, Contents.Passages(index));
        }
    }

    [Fact]
    public void Who_searches_meanwhile_goes_on_seeing_what_was()
    {
        using var lease = index.Lease();
        Directory.Delete(corpus.Data, recursive: true);
        corpus.Update(index);
        Assert.Equal(4, lease.Commit.Reader.NumDocs);
        Assert.All(lease.Commit.Reader.Leaves, leaf => leaf.AtomicReader.CheckIntegrity());
    }
}
