namespace Archive.Benchmarks.Bars;

/// <summary>What a benchmark gave when it was run for its bars.</summary>
internal abstract record BenchmarkRun
{
    private BenchmarkRun() { }

    /// <summary>It was not run: data or a program is not there.</summary>
    public sealed record Missing(string What) : BenchmarkRun;

    /// <param name="Fault">How it ended where it did not end well; what it measured before is kept.</param>
    public sealed record Measured(IReadOnlyDictionary<string, double> Figures, string? Fault)
        : BenchmarkRun;
}
