using Archive.Corpus;
using Archive.Tests.Indexing;

namespace Archive.Tests.Corpus;

/// <summary>Two imports into one corpus.</summary>
public sealed class ImportTurnTests : IDisposable
{
    private readonly CorpusOnDisk corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public async Task The_second_says_whom_it_waits_for_and_goes_on_when_that_one_has_ended()
    {
        var first = corpus.Folder.AwaitTurn(Assert.Fail, Cancel);
        var told = new TaskCompletionSource<string>();
        var second = Task.Run(() => corpus.Folder.AwaitTurn(told.SetResult, Cancel), Cancel);

        var sentence = await told.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        Assert.Matches(
            $"^Process {Environment.ProcessId}, running since .* UTC, is importing",
            sentence
        );
        Assert.False(second.IsCompleted);
        first.Dispose();
        (await second.WaitAsync(TimeSpan.FromSeconds(30), Cancel)).Dispose();

        // Nothing is left in the corpus.
        Assert.Empty(Directory.EnumerateFileSystemEntries(corpus.Folder.Root));
    }

    [Fact]
    public async Task Who_waits_may_stop_waiting()
    {
        using var first = corpus.Folder.AwaitTurn(Assert.Fail, Cancel);
        using var stop = new CancellationTokenSource();
        var second = Task.Run(
            () => corpus.Folder.AwaitTurn(_ => stop.Cancel(), stop.Token),
            Cancel
        );
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            second.WaitAsync(TimeSpan.FromSeconds(30), Cancel)
        );
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
