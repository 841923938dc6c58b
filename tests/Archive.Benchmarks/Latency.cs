using System.Diagnostics;

namespace Archive.Benchmarks;

/// <summary>How long each of many calls took.</summary>
internal sealed class Latency
{
    private readonly List<double> times = [];

    public T Of<T>(Func<T> call)
    {
        var clock = Stopwatch.GetTimestamp();
        var result = call();
        times.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
        return result;
    }

    public override string ToString()
    {
        var sorted = times.Order().ToList();
        return sorted.Count == 0
            ? "no calls"
            : $"p50 {sorted[sorted.Count / 2]:0.00} ms, p95 {sorted[sorted.Count * 95 / 100]:0.00} ms, longest {sorted[^1]:0.00} ms";
    }
}
