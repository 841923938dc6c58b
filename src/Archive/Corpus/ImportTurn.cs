namespace Archive.Corpus;

/// <summary>One import into a corpus at a time: two would give one id to two documents, each by what it knew when it began.</summary>
internal static class ImportTurn
{
    // Hidden, so that it is no file of the corpus.
    private const string Name = ".import";

    private static readonly TimeSpan AskEvery = TimeSpan.FromMilliseconds(200);

    public static ProcessLock Await(string root, Action<string> waiting, CancellationToken cancel)
    {
        var told = false;
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            if (ProcessLock.TryTake(root, Name, isPassing: true, out var holder) is { } turn)
            {
                return turn;
            }
            if (!told)
            {
                told = true;
                waiting(
                    $"{holder} is importing into '{root}'. This import waits until that one has ended."
                );
            }
            cancel.WaitHandle.WaitOne(AskEvery);
        }
    }
}
