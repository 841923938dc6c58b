namespace Archive.Benchmarks.Bars;

/// <summary>What a figure of the benchmarks must reach, as recorded in <c>bars.md</c>.</summary>
/// <param name="Figure">As <see cref="Figures.Add"/> names it: "phrases: p95, ms".</param>
/// <param name="IsTime">It hangs on the machine and on what else runs there.</param>
internal sealed record Bar(string Figure, BarSide Side, double Threshold, bool IsTime)
{
    /// <summary>The benchmark that measures it: what stands before the colon.</summary>
    public string Benchmark => BenchmarkOf(Figure);

    public static string BenchmarkOf(string figure) => figure.Split(':')[0];

    /// <summary>A figure that is no number, as of a share of nothing, reaches no bar.</summary>
    public bool Allows(double measured) =>
        Side switch
        {
            BarSide.AtLeast => measured >= Threshold,
            BarSide.AtMost => measured <= Threshold,
            _ => throw new InvalidOperationException($"No such side: {Side}."),
        };
}
