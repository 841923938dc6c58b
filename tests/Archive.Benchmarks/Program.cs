using Archive.Benchmarks;
using Archive.Benchmarks.Bars;

// One measurement a run, or all of them against what they must reach; README.md in this folder has the table.
if (args is ["bars", .. var asked])
{
    return await BarsCommand.RunAsync(asked);
}
if (
    args is not [var name, .. var rest]
    || AllBenchmarks.List.FirstOrDefault(one => one.Name == name) is not { } benchmark
)
{
    Console.Error.WriteLine(
        $"Say what to measure: bars, {string.Join(", ", AllBenchmarks.List.Select(one => one.Name))}."
    );
    return 2;
}
if (benchmark.WhatIsMissing() is { } missing)
{
    Console.Error.WriteLine($"{name} cannot be measured: {missing}.");
    return 2;
}
using var copy = Environment.GetEnvironmentVariable(BenchmarkProcess.FiguresVariable)
    is { Length: > 0 } file
    ? new StreamWriter(file)
    : null;
return await benchmark.Measure(new Figures(copy), rest);
