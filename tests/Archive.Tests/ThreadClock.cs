using System.Diagnostics;
using System.Globalization;

namespace Archive.Tests;

/// <summary>
/// The time that this thread has spent computing: bounds on it hold on a machine that others use too. Where the system
/// does not tell, the time that passed.
/// </summary>
internal readonly struct ThreadClock
{
    // Linux: nanoseconds on a processor, then two figures more.
    private const string Schedule = "/proc/thread-self/schedstat";

    private readonly TimeSpan started;

    private ThreadClock(TimeSpan started) => this.started = started;

    public static ThreadClock Start() => new(Now());

    /// <summary>To be asked on the thread that started it.</summary>
    public TimeSpan Elapsed => Now() - started;

    private static TimeSpan Now() =>
        File.Exists(Schedule)
            ? TimeSpan.FromMilliseconds(
                double.Parse(File.ReadAllText(Schedule).Split(' ')[0], CultureInfo.InvariantCulture)
                    / 1e6
            )
            : TimeSpan.FromSeconds((double)Stopwatch.GetTimestamp() / Stopwatch.Frequency);
}
