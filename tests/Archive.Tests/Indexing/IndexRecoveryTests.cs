using System.Diagnostics;
using Archive.Indexing;
using Lucene.Net.Index;

namespace Archive.Tests.Indexing;

public sealed class IndexRecoveryTests
{
    [Fact]
    public void An_index_of_another_schema_version_is_begun_anew()
    {
        using var corpus = new CorpusOnDisk();
        corpus.Write("letters", Some.Letter("a", "The licence."));
        corpus.Index();
        using (var folder = new IndexFolder(IndexFolder.Files(corpus.IndexFiles)))
        using (var writer = folder.OpenWriter())
        {
            writer.SetCommitData(new Dictionary<string, string> { ["schema"] = "0" });
            writer.Commit();
        }

        Assert.Null(IndexStore.OpenForReading(corpus.Data));
        Assert.Equal(new IndexChanges(1, 0, 0), corpus.Index());
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public void A_damaged_file_of_the_index_has_it_built_anew(double where)
    {
        using var corpus = new CorpusOnDisk();
        corpus.Write("letters", Some.Letter("a", "The licence.", "Its terms and conditions."));
        corpus.Index();
        var damaged = new DirectoryInfo(corpus.IndexFiles)
            .GetFiles()
            .MaxBy(file => file.Length)!
            .FullName;
        var bytes = File.ReadAllBytes(damaged);
        bytes[(int)(bytes.Length * where)] ^= 0xFF;
        File.WriteAllBytes(damaged, bytes);
        using var index = IndexStore.OpenForWriting(corpus.Data);

        Assert.Equal(new IndexChanges(1, 0, 0), corpus.Update(index));
        Assert.Equal(["letters/a.md ¶ 1 The licence."], Contents.Passages(index, "licence"));
    }

    [Fact]
    public void Files_of_the_index_cut_short_or_gone_have_it_built_anew()
    {
        using var corpus = new CorpusOnDisk();
        corpus.Write("letters", Some.Letter("a", "The licence."));
        corpus.Index();
        foreach (var file in new DirectoryInfo(corpus.IndexFiles).GetFiles())
        {
            var bytes = File.ReadAllBytes(file.FullName);
            foreach (var left in new[] { bytes.Length / 2, 0, -1 })
            {
                File.Delete(file.FullName);
                if (left >= 0)
                {
                    File.WriteAllBytes(file.FullName, bytes[..left]);
                }
                corpus.Index();
                using var index = IndexStore.OpenForReading(corpus.Data);
                Assert.NotNull(index);
                Assert.Equal(["letters/a.md ¶ 1 The licence."], Contents.Passages(index));
            }
        }
    }

    [Fact]
    public void What_is_no_index_at_all_is_swept_away()
    {
        using var corpus = new CorpusOnDisk();
        corpus.Write("letters", Some.Letter("a", "The licence."));
        Directory.CreateDirectory(corpus.IndexFiles);
        File.WriteAllText(Path.Combine(corpus.IndexFiles, "segments_1"), "not an index");
        File.WriteAllText(Path.Combine(corpus.IndexFiles, "write.lock"), "");

        Assert.Null(IndexStore.OpenForReading(corpus.Data));
        Assert.Equal(new IndexChanges(1, 0, 0), corpus.Index());
    }

    [Fact]
    public void A_file_where_the_index_should_be_is_swept_away()
    {
        using var corpus = new CorpusOnDisk();
        corpus.Write("letters", Some.Letter("a", "The licence."));
        Directory.CreateDirectory(corpus.Data);
        File.WriteAllText(corpus.IndexFiles, "no folder");

        Assert.Equal(new IndexChanges(1, 0, 0), corpus.Index());
    }

    [Fact]
    public void A_second_writer_is_told_who_the_first_is()
    {
        using var corpus = new CorpusOnDisk();
        using (IndexStore.OpenForWriting(corpus.Data))
        {
            var refusal = Assert.Throws<IndexInUseException>(() =>
                IndexStore.OpenForWriting(corpus.Data)
            );
            Assert.Contains(
                $"Process {Environment.ProcessId}, running since ",
                refusal.Message,
                StringComparison.Ordinal
            );
            Assert.Contains(corpus.Data, refusal.Message, StringComparison.Ordinal);
        }

        IndexStore.OpenForWriting(corpus.Data).Dispose();
    }

    [Fact]
    public void A_full_disk_leaves_the_old_index_readable_and_the_update_is_made_up_for_later()
    {
        using var corpus = new CorpusOnDisk();
        corpus.Write("letters", Some.Letter("a", "Before."));
        var disk = new SmallDisk(corpus.IndexFiles);
        using var index = IndexStore.OpenForWriting(corpus.Data, _ => disk);
        corpus.Update(index);
        for (var i = 0; i < 20; i++)
        {
            corpus.Write("letters", Some.Letter($"b{i}", $"Number {i}.", "And more of it."));
        }
        var refusals = 0;

        // Each time a little more room, so that each step of a commit is the one that fails.
        for (disk.BytesLeft = 0; ; disk.BytesLeft = 97 * ++refusals)
        {
            try
            {
                Assert.Equal(20, corpus.Update(index).Indexed);
                break;
            }
            catch (IndexWriteException)
            {
                Assert.Equal(["letters/a.md ¶ 1 Before."], Contents.Passages(index));
                Assert.InRange(refusals, 0, 1_000);
            }
        }

        Assert.InRange(refusals, 10, 1_000);
        Assert.Equal(1 + 2 * 20, Contents.Passages(index).Length);
        using var lease = index.Lease();
        Assert.All(lease.Commit.Reader.Leaves, leaf => leaf.AtomicReader.CheckIntegrity());
    }

    [Fact]
    public void A_disk_that_is_full_from_the_start_is_said_so()
    {
        using var corpus = new CorpusOnDisk();

        Assert.Throws<IndexWriteException>(() =>
            IndexStore.OpenForWriting(
                corpus.Data,
                _ => new SmallDisk(corpus.IndexFiles) { BytesLeft = 0 }
            )
        );

        IndexStore.OpenForWriting(corpus.Data).Dispose();
    }
}
