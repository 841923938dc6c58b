using System.Collections.Immutable;
using System.Globalization;

namespace Archive.Benchmarks.Bars;

/// <summary>Reads <c>bars.md</c>: each row of its tables is a figure, "≥ 745" or "≤ 0", "time" or nothing, and why.</summary>
internal static class BarTable
{
    /// <exception cref="FormatException">A row is no bar, or a figure has two; the message says which line.</exception>
    public static ImmutableArray<Bar> Read(IEnumerable<string> lines)
    {
        var bars = ImmutableArray.CreateBuilder<Bar>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (!line.StartsWith('|') || IsHead(line))
            {
                continue;
            }
            if (BarOf(line) is not { } bar)
            {
                throw new FormatException(
                    $"bars.md, line {number}: write | figure | ≥ or ≤ and a number | time or nothing | why |."
                );
            }
            if (bars.Any(other => other.Figure == bar.Figure))
            {
                throw new FormatException(
                    $"bars.md, line {number}: “{bar.Figure}” has a bar already."
                );
            }
            bars.Add(bar);
        }
        return bars.ToImmutable();
    }

    private static bool IsHead(string line) =>
        line.StartsWith("| figure |", StringComparison.Ordinal)
        || line.StartsWith("| ---", StringComparison.Ordinal);

    private static Bar? BarOf(string line)
    {
        if (
            line.Split('|', StringSplitOptions.TrimEntries)
                is not ["", { Length: > 0 } figure, { Length: > 2 } bar, "" or "time", .., ""] cells
            || cells.Length != 6
            || !double.TryParse(bar[1..], CultureInfo.InvariantCulture, out var threshold)
        )
        {
            return null;
        }
        return bar[0] switch
        {
            '≥' => new Bar(figure, BarSide.AtLeast, threshold, cells[3] == "time"),
            '≤' => new Bar(figure, BarSide.AtMost, threshold, cells[3] == "time"),
            _ => null,
        };
    }
}
