using System.Collections.Immutable;

namespace Archive.Benchmarks;

/// <summary>A measurement that has a name, and what must be there for it.</summary>
/// <param name="Name">As it is asked for: <c>-- honesty</c>; its figures begin with it.</param>
/// <param name="Measure">Given what follows the name; returns 0, or what the run ends with where something is wrong.</param>
internal sealed record Benchmark(string Name, Func<Figures, string[], Task<int>> Measure)
{
    public Benchmark(string name, Func<Figures, string[], int> measure)
        : this(name, (figures, rest) => Task.FromResult(measure(figures, rest))) { }

    /// <summary>Files and folders of the real data, from its root.</summary>
    public ImmutableArray<string> Data { get; init; } = [];

    /// <summary>Programs that must be on the path.</summary>
    public ImmutableArray<string> Programs { get; init; } = [];

    /// <returns>A sentence about the first thing that is missing, or null.</returns>
    public string? WhatIsMissing() =>
        Data.FirstOrDefault(path => !Workplace.HasData(path)) is { } data
            ? $"no {data} in the real data: set ARCHIVE_TEST_DATA"
        : Programs.FirstOrDefault(program => !IsOnPath(program)) is { } missing
            ? $"no '{missing}' on the path: install it"
        : null;

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
