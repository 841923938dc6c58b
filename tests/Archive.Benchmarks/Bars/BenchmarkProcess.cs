using System.Diagnostics;

namespace Archive.Benchmarks.Bars;

/// <summary>Runs a benchmark in a process of its own, so that its crash or its end is a fallen bar and no more.</summary>
internal static class BenchmarkProcess
{
    /// <summary>The environment variable that names the file for the figures.</summary>
    public const string FiguresVariable = "ARCHIVE_FIGURES";

    private static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    public static async Task<BenchmarkRun> RunAsync(Benchmark benchmark)
    {
        if (benchmark.WhatIsMissing() is { } missing)
        {
            return new BenchmarkRun.Missing(missing);
        }
        var figures = Path.GetTempFileName();
        try
        {
            var fault = await FaultAsync(benchmark.Name, figures);
            return new BenchmarkRun.Measured(Figures.Read(File.ReadLines(figures)), fault);
        }
        finally
        {
            File.Delete(figures);
        }
    }

    private static async Task<string?> FaultAsync(string name, string figures)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Benchmark).Assembly.Location, name]);
        start.Environment[FiguresVariable] = figures;
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return $"it was not done after {Longest.TotalHours:0} hours";
        }
        return process.ExitCode == 0 ? null : $"it ended with {process.ExitCode}";
    }
}
