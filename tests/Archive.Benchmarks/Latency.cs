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

    /// <summary>Adds p50 and p95; nothing where there were no calls.</summary>
    /// <param name="what">As figures are named: "honesty: a quotation".</param>
    public void AddTo(Figures figures, string what)
    {
        var sorted = times.Order().ToList();
        if (sorted.Count > 0)
        {
            figures.Add($"{what}, p50 ms", sorted[sorted.Count / 2]);
            figures.Add($"{what}, p95 ms", sorted[sorted.Count * 95 / 100]);
        }
    }

    public override string ToString()
    {
        var sorted = times.Order().ToList();
        return sorted.Count == 0
            ? "no calls"
            : $"p50 {sorted[sorted.Count / 2]:0.00} ms, p95 {sorted[sorted.Count * 95 / 100]:0.00} ms, longest {sorted[^1]:0.00} ms";
    }
}
