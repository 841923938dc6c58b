using Archive.Importing;

namespace Archive.Tests.Importing;

public sealed class GuardedTests
{
    [Fact]
    public async Task What_was_read_before_a_fault_stands_and_the_fault_names_what_was_being_read()
    {
        var read = await Guarded
            .Of(Failing(), "a.mbox:3", TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["a.mbox:1", "a.mbox:3"], read.Select(source => source.Source));
        var faulty = Assert.IsType<ReadSource.Faulty>(read[^1]);
        Assert.IsType<InvalidOperationException>(faulty.Fault);
        Assert.DoesNotContain("inside", faulty.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_import_is_no_fault_of_a_file() =>
        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            Guarded.Of(() => throw new OperationCanceledException(), "a.txt")
        );

    private static async IAsyncEnumerable<ReadSource> Failing()
    {
        await Task.Yield();
        yield return new ReadSource.Faulty("a.mbox:1", "Empty.");
        throw new InvalidOperationException("inside");
    }
}
