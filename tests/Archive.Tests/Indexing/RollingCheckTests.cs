using Archive.Indexing;

namespace Archive.Tests.Indexing;

/// <summary>Files that were replaced so that nothing but their bytes tells.</summary>
public sealed class RollingCheckTests : IDisposable
{
    private static readonly TimeSpan Round = TimeSpan.FromHours(20);

    private readonly CorpusOnDisk corpus = new();
    private readonly StoppedClock clock = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void A_file_replaced_by_one_of_the_same_size_and_time_is_found_and_indexed_within_a_day()
    {
        corpus.Write("letters", Some.Letter("a", "Stays as it is."));
        corpus.Write("letters", Some.Letter("b", "We say aye."));
        using var index = IndexStore.OpenForWriting(corpus.Data);
        corpus.Update(index);
        var check = CheckOf(index);
        Assert.False(check.IsDue);

        // Of the same length, and with the same time.
        corpus.Write("letters", Some.Letter("b", "We say nay."));
        Assert.Equal(0, corpus.Update(index).Indexed);
        clock.Move(Round);
        Assert.True(check.IsDue);
        var step = check.Next(Cancel);

        Assert.Equal(["letters/b.md"], step.Changed);
        Assert.Equal(1, index.Update(corpus.Folder, null, Cancel, step.Changed).Indexed);
        check.Done(step);
        Assert.False(check.IsDue);
        Assert.Equal(
            ["letters/a.md ¶ 1 Stays as it is.", "letters/b.md ¶ 1 We say nay."],
            Contents.Passages(index)
        );
    }

    [Fact]
    public void A_round_goes_on_where_the_process_before_stopped_and_ends()
    {
        for (var i = 0; i < 120; i++)
        {
            corpus.Write("letters", Some.Letter($"letter-{i:000}", $"Number {i}."));
        }
        corpus.Index();
        CheckedSoFar.Never(clock.GetUtcNow()).Write(corpus.Data);
        clock.Move(Round);
        corpus.Write("letters", Some.Letter("letter-007", "Number 8."));
        corpus.Write("letters", Some.Letter("letter-119", "Number 118."));
        var changed = new List<string>();
        var done = new List<int>();
        for (var isDue = true; isDue; )
        {
            // A process of its own for each step.
            using var index = IndexStore.OpenForWriting(corpus.Data);
            var check = CheckOf(index);
            var step = check.Next(Cancel);
            changed.AddRange(step.Changed);
            check.Done(step);
            done.Add(step.Then.Done);
            isDue = check.IsDue;
        }

        Assert.Equal([50, 100, 120], done);
        Assert.Equal(["letters/letter-007.md", "letters/letter-119.md"], changed);
    }

    [Fact]
    public void What_cannot_be_compared_changes_nothing()
    {
        corpus.Write("letters", Some.Letter("a", "The licence."));
        using var index = IndexStore.OpenForWriting(corpus.Data);
        corpus.Update(index);
        var check = CheckOf(index);
        File.Delete(corpus.PathOf("letters/a.md"));
        clock.Move(Round);

        Assert.Empty(check.Next(Cancel).Changed);
    }

    [Fact]
    public void A_record_of_progress_that_is_broken_is_no_record()
    {
        corpus.Write("letters", Some.Letter("a", "The licence."));
        using var index = IndexStore.OpenForWriting(corpus.Data);
        corpus.Update(index);
        File.WriteAllText(Path.Combine(corpus.Data, "checking.json"), "{\"After\": 7");

        Assert.False(CheckOf(index).IsDue);
    }

    private RollingCheck CheckOf(IndexStore index)
    {
        var check = new RollingCheck(index, corpus.Folder, corpus.Data, Round, clock);
        // The first look at it begins to count.
        _ = check.IsDue;
        return check;
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
