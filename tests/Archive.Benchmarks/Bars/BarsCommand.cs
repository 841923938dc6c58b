using System.Collections.Immutable;

namespace Archive.Benchmarks.Bars;

/// <summary>
/// <c>bars [NAME…] [--without-times] [--allow-missing]</c>: runs every benchmark, or those named, compares what they measured with
/// <c>bars.md</c>, and says what fell.
/// </summary>
internal static class BarsCommand
{
    /// <returns>0 where all bars hold, 1 where one does not, 2 for wrong usage.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var names = arguments.Where(argument => !argument.StartsWith('-')).ToList();
        var options = arguments.Except(names).ToList();
        if (FaultOf(names, options) is { } fault)
        {
            Console.Error.WriteLine(fault);
            return 2;
        }
        var withoutTimes = options.Contains("--without-times");
        var allowMissing = options.Contains("--allow-missing");
        var bars = BarTable.Read(
            await File.ReadAllLinesAsync(
                Path.Combine(Workplace.Root, "tests/Archive.Benchmarks/bars.md")
            )
        );
        var results = new List<BarResult>();
        foreach (var benchmark in AllBenchmarks.List)
        {
            if (names.Count > 0 && !names.Contains(benchmark.Name))
            {
                continue;
            }
            var own = bars.Where(bar => bar.Benchmark == benchmark.Name).ToImmutableArray();
            if (withoutTimes && own.Length > 0 && own.All(bar => bar.IsTime))
            {
                continue;
            }
            Console.WriteLine($"== {benchmark.Name}");
            results.AddRange(
                Comparison
                    .Of(benchmark.Name, own, await BenchmarkProcess.RunAsync(benchmark))
                    .Where(result => !(withoutTimes && result.Bar is { IsTime: true }))
            );
        }
        if (names.Count == 0)
        {
            results.AddRange(
                Comparison.OfNone(bars, [.. AllBenchmarks.List.Select(one => one.Name)])
            );
        }
        Console.WriteLine();
        BarReport.Print(Console.Out, results, allowMissing);
        return results.TrueForAll(result => BarReport.Passes(result, allowMissing)) ? 0 : 1;
    }

    private static string? FaultOf(List<string> names, List<string> options) =>
        options.Find(option => option is not ("--without-times" or "--allow-missing")) is { } option
            ? $"bars knows no {option}: use --without-times or --allow-missing."
        : names.Find(name => AllBenchmarks.List.All(one => one.Name != name)) is { } name
            ? $"There is no benchmark “{name}”: {string.Join(", ", AllBenchmarks.List.Select(one => one.Name))}."
        : null;
}
