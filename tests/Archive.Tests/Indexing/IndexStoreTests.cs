using Archive.Documents;
using Archive.Indexing;
using Archive.Search;

namespace Archive.Tests.Indexing;

public sealed class IndexStoreTests
{
    [Fact]
    public void A_folder_of_documents_becomes_an_index_that_finds_them()
    {
        using var corpus = new CorpusOnDisk();
        corpus.Write("letters", Some.Letter("a", "The licence.", "Its terms."));
        corpus.Write("replies", Some.Letter("b", "No licence is needed."));
        using var index = IndexStore.OpenForWriting(corpus.Data);

        Assert.Equal(new IndexChanges(2, 0, 0), corpus.Update(index));

        Assert.Equal(
            ["letters/a.md ¶ 1 The licence.", "replies/b.md ¶ 1 No licence is needed."],
            Contents.Passages(index, "licence")
        );
        var found = Contents.Find(index, "a")!;
        Assert.Equal(
            ("letters/a.md", "letters", 2, 4),
            (found.Path, found.Collection, found.PassageCount, found.WordCount)
        );
        Assert.Equal(64, found.Sha256.Length);
    }

    [Fact]
    public void An_index_closed_and_opened_again_reads_no_file_that_did_not_change()
    {
        using var corpus = new CorpusOnDisk();
        corpus.Write("letters", Some.Letter("a", "The licence."));
        corpus.Write("letters", Some.Letter("b", "The licence."));
        corpus.Index();

        Assert.Equal(new IndexChanges(0, 0, 2), corpus.Index());
    }

    [Fact]
    public void What_was_added_changed_or_deleted_since_is_all_that_changes()
    {
        using var corpus = new CorpusOnDisk();
        corpus.Write("letters", Some.Letter("a", "Stays."));
        corpus.Write("letters", Some.Letter("b", "Before."));
        corpus.Write("letters", Some.Letter("c", "Goes."));
        corpus.Index();

        corpus.Write("letters", Some.Letter("b", "Afterwards."));
        corpus.Write("letters", Some.Letter("d", "Comes."));
        File.Delete(corpus.PathOf("letters/c.md"));
        using var index = IndexStore.OpenForWriting(corpus.Data);

        Assert.Equal(new IndexChanges(2, 1, 1), corpus.Update(index));
        Assert.Equal(
            ["letters/a.md ¶ 1 Stays.", "letters/b.md ¶ 1 Afterwards.", "letters/d.md ¶ 1 Comes."],
            Contents.Passages(index)
        );
    }

    [Fact]
    public void A_file_written_again_with_the_same_words_is_read_once_more_and_not_indexed()
    {
        using var corpus = new MemoryCorpus();
        corpus.Put("letters/a.md", Some.Letter("a", "The licence."));
        corpus.Update();

        corpus.Touch("letters/a.md", MemoryCorpus.Once.AddDays(1));
        Assert.Equal(new IndexChanges(0, 0, 1), corpus.Update());
        Assert.Equal(2, corpus.Reads);

        corpus.Update();
        Assert.Equal(2, corpus.Reads);
        Assert.Equal(["letters/a.md ¶ 1 The licence."], Contents.Passages(corpus.Index));
    }

    [Fact]
    public void A_file_written_a_moment_before_it_was_read_is_looked_at_again()
    {
        using var corpus = new MemoryCorpus();
        var justNow = DateTime.UtcNow;
        corpus.Put("letters/a.md", Some.Letter("a", "Before."), justNow, size: 1);
        corpus.Update();

        // The same size and the same time, as a coarse clock would have it.
        corpus.Put("letters/a.md", Some.Letter("a", "Afterwards."), justNow, size: 1);
        corpus.Update();

        Assert.Equal(["letters/a.md ¶ 1 Afterwards."], Contents.Passages(corpus.Index));
    }

    [Fact]
    public void A_file_that_gives_no_document_is_a_problem_and_nothing_else()
    {
        using var corpus = new MemoryCorpus();
        corpus.Put("letters/a.md", Some.Letter("a", "The licence."));
        corpus.Put("letters/b.md", null);
        corpus.Update();

        Assert.Equal(
            ["letters/a.md Untitled 1", "letters/a.md ¶ 1 The licence.", "letters/b.md:1: Broken."],
            Contents.Of(corpus.Index)
        );

        corpus.Put("letters/b.md", Some.Letter("b", "Mended."));
        corpus.Update();
        Assert.Empty(new Catalogue(corpus.Index).Problems());
        Assert.Equal(["letters/b.md ¶ 1 Mended."], Contents.Passages(corpus.Index, "mended"));
    }

    [Fact]
    public void Who_searches_while_the_index_changes_goes_on_seeing_what_was()
    {
        using var corpus = new MemoryCorpus();
        corpus.Put("letters/a.md", Some.Letter("a", "Before."));
        corpus.Update();
        using var lease = corpus.Index.Lease();

        corpus.Put("letters/a.md", Some.Letter("a", "Afterwards.", "And more."));
        corpus.Update();

        // A file's own entry and its passages.
        Assert.Equal(1 + 1, lease.Commit.Reader.NumDocs);
        using var fresh = corpus.Index.Lease();
        Assert.Equal(1 + 2, fresh.Commit.Reader.NumDocs);
    }

    [Fact]
    public void A_lease_outlives_the_store()
    {
        var corpus = MemoryCorpus.Of(Some.Letter("a", "The licence."));
        var lease = corpus.Index.Lease();
        corpus.Dispose();

        Assert.Equal(2, lease.Commit.Reader.NumDocs);
        lease.Dispose();
        lease.Dispose();
        Assert.Throws<ObjectDisposedException>(() => lease.Commit);
        Assert.Throws<ObjectDisposedException>(corpus.Index.Lease);
    }

    [Fact]
    public void Progress_ends_at_the_number_of_files()
    {
        using var corpus = new MemoryCorpus();
        corpus.Put("letters/a.md", Some.Letter("a", "One."));
        corpus.Put("letters/b.md", Some.Letter("b", "Two."));
        corpus.Update();
        corpus.Put("letters/c.md", Some.Letter("c", "Three."));
        var seen = new Seen();

        corpus.Update(progress: seen);

        Assert.Equal([new IndexProgress(3, 3)], seen.Reports);
    }

    [Fact]
    public void A_cancelled_update_leaves_the_index_as_it_was()
    {
        using var corpus = new CorpusOnDisk();
        corpus.Write("letters", Some.Letter("a", "Before."));
        corpus.Index();
        corpus.Write("letters", Some.Letter("b", "Comes."));
        using var index = IndexStore.OpenForWriting(corpus.Data);

        Assert.Throws<OperationCanceledException>(() =>
            index.Update(corpus.Folder, null, new CancellationToken(canceled: true))
        );

        Assert.Equal(["letters/a.md ¶ 1 Before."], Contents.Passages(index));
        Assert.Equal(new IndexChanges(1, 0, 1), corpus.Update(index));
    }

    [Fact]
    public void A_very_long_passage_is_indexed_to_its_last_word()
    {
        var words = string.Join(' ', Enumerable.Repeat("over and over again", 100_000));
        using var corpus = MemoryCorpus.Of(
            Some.Letter("a", $"{words} twenty-first {new string('x', 1_000)} finis")
        );

        var hit = Assert.Single(
            new ArchiveSearcher(corpus.Index)
                .Search(new SearchRequest("\"again twenty first\""))
                .Hits
        );

        Assert.Equal("again twenty-first", Assert.Single(hit.Marks).Of(hit.Text));
        Assert.Single(Contents.Passages(corpus.Index, "finis"));
    }

    [Fact]
    public void A_command_reads_beside_the_process_that_writes()
    {
        using var corpus = new CorpusOnDisk();
        Assert.Null(IndexStore.OpenForReading(corpus.Data));
        corpus.Write("letters", Some.Letter("a", "The licence."));
        using var site = IndexStore.OpenForWriting(corpus.Data);
        corpus.Update(site);

        using var command = IndexStore.OpenForReading(corpus.Data);
        File.Delete(corpus.PathOf("letters/a.md"));
        corpus.Update(site);

        Assert.NotNull(command);
        Assert.Equal(["letters/a.md ¶ 1 The licence."], Contents.Passages(command));
        Assert.Empty(Contents.Passages(site));
        Assert.Throws<InvalidOperationException>(() => corpus.Update(command));
    }

    private sealed class Seen : IProgress<IndexProgress>
    {
        public List<IndexProgress> Reports { get; } = [];

        public void Report(IndexProgress value) => Reports.Add(value);
    }
}
