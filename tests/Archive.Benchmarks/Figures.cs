using System.Globalization;

namespace Archive.Benchmarks;

/// <summary>
/// What the benchmarks measured, each figure by its name ("phrases: p95, ms"), printed as it is added. <c>bars</c>
/// compares each with the threshold recorded under the same name.
/// </summary>
/// <param name="copy">Where each is written as it is added too, a line each, so that a crash later loses none.</param>
internal sealed class Figures(TextWriter? copy = null)
{
    private readonly Dictionary<string, double> values = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, double> Values => values;

    /// <param name="name">The benchmark, what was measured and its unit: "phrases: p95, ms".</param>
    public void Add(string name, double value)
    {
        values[name] = value;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.###}"));
        copy?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{value:R}"));
        copy?.Flush();
    }

    /// <summary>Reads what <c>copy</c> was given; a line that was not finished is left out.</summary>
    public static IReadOnlyDictionary<string, double> Read(IEnumerable<string> lines)
    {
        var read = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (
                line.Split('\t') is [var name, var text]
                && double.TryParse(text, CultureInfo.InvariantCulture, out var value)
            )
            {
                read[name] = value;
            }
        }
        return read;
    }
}
