using Archive.Corpus;

namespace Archive.Indexing;

/// <summary>
/// Compares the files of the corpus with the hashes in the index, a few at a time. A file replaced by one of the same size
/// and time is found within a day. Goes on where it was when the process ended.
/// </summary>
/// <remarks>
/// Fifty files every two seconds cost 1.5 ms of a core a second (benchmark <c>recovery</c>) and are 1.8 million in twenty hours; of a larger corpus it
/// takes more at a time. Files that cannot be read are left to the next look at the folders. For one thread.
/// </remarks>
/// <param name="every">From one round's beginning to the next's.</param>
public sealed class RollingCheck(
    IndexStore index,
    CorpusFolder corpus,
    string dataFolder,
    TimeSpan every,
    TimeProvider clock
)
{
    private const int FewestFiles = 50;
    private static readonly TimeSpan SaveEvery = TimeSpan.FromMinutes(1);

    private CheckedSoFar? state;
    private DateTimeOffset savedAt;

    /// <summary>How long to pause between two steps.</summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether a round is under way, or the next one may begin.</summary>
    public bool IsDue => !State.IsDone || clock.GetUtcNow() - State.Begun >= every;

    /// <summary>Of the round under way, in files.</summary>
    public IndexProgress Progress => new(State.Done, Math.Max(State.Done, index.RecordedCount()));

    private CheckedSoFar State =>
        state ??= CheckedSoFar.Read(dataFolder) ?? CheckedSoFar.Never(clock.GetUtcNow());

    /// <summary>Compares the next files of the round.</summary>
    /// <returns>Paths of those with other bytes than the index took in. What was compared counts once it is told <see cref="Done"/>.</returns>
    /// <exception cref="CorpusUnavailableException">The corpus is not there as a whole.</exception>
    public CheckStep Next(CancellationToken cancel)
    {
        var start = State.IsDone ? CheckedSoFar.Beginning(clock.GetUtcNow()) : State;
        var most = Math.Max(
            FewestFiles,
            (int)Math.Ceiling(index.RecordedCount() / Math.Max(1, every / Pause))
        );
        var files = index.RecordedAfter(start.After, most);
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, recorded) in files)
        {
            cancel.ThrowIfCancellationRequested();
            if (recorded.Length > 0 && corpus.HashOf(path) is { } now && now != recorded)
            {
                changed.Add(path);
            }
        }
        return new CheckStep(
            changed,
            start with
            {
                After = files.Count == 0 ? start.After : files[^1].Path,
                Done = start.Done + files.Count,
                IsDone = files.Count < most,
            }
        );
    }

    /// <summary>Has the step behind it: what it found is in the index.</summary>
    public void Done(CheckStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        state = step.Then;
        if (state.IsDone || clock.GetUtcNow() - savedAt >= SaveEvery)
        {
            savedAt = clock.GetUtcNow();
            state.Write(dataFolder);
        }
    }
}
