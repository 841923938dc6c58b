namespace Archive.Benchmarks.Bars;

/// <summary>Lays what one benchmark measured beside its bars: every figure needs a bar, and every bar a figure.</summary>
internal static class Comparison
{
    /// <param name="bars">Those of this benchmark.</param>
    public static IEnumerable<BarResult> Of(
        string benchmark,
        IReadOnlyCollection<Bar> bars,
        BenchmarkRun run
    ) =>
        run switch
        {
            BenchmarkRun.Missing(var what) => bars.Select(bar => new BarResult(
                bar.Figure,
                BarState.Missing,
                bar,
                null,
                what
            )),
            BenchmarkRun.Measured measured => Of(benchmark, bars, measured),
            _ => throw new InvalidOperationException($"No such run: {run.GetType().Name}."),
        };

    /// <summary>The bars whose benchmark is none of those there are.</summary>
    public static IEnumerable<BarResult> OfNone(
        IEnumerable<Bar> bars,
        IReadOnlyCollection<string> benchmarks
    ) =>
        bars.Where(bar => !benchmarks.Contains(bar.Benchmark))
            .Select(bar => new BarResult(
                bar.Figure,
                BarState.NotMeasured,
                bar,
                null,
                $"there is no benchmark “{bar.Benchmark}”"
            ));

    private static IEnumerable<BarResult> Of(
        string benchmark,
        IReadOnlyCollection<Bar> bars,
        BenchmarkRun.Measured run
    )
    {
        if (run.Fault is { } fault)
        {
            yield return new BarResult($"{benchmark}: its run", BarState.Broke, null, null, fault);
        }
        foreach (var bar in bars)
        {
            yield return run.Figures.TryGetValue(bar.Figure, out var value)
                ? new BarResult(
                    bar.Figure,
                    bar.Allows(value) ? BarState.Held : BarState.Fell,
                    bar,
                    value
                )
                : new BarResult(
                    bar.Figure,
                    BarState.NotMeasured,
                    bar,
                    null,
                    $"{benchmark} gives no such figure"
                );
        }
        foreach (var (figure, value) in run.Figures)
        {
            if (bars.All(bar => bar.Figure != figure))
            {
                yield return new BarResult(
                    figure,
                    BarState.WithoutBar,
                    null,
                    value,
                    "record a bar for it in bars.md"
                );
            }
        }
    }
}
