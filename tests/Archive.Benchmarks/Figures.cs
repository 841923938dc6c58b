using System.Globalization;

namespace Archive.Benchmarks;

/// <summary>
/// What the benchmarks measured, each figure by its name ("phrases: p95, ms"), printed as it is added. <c>bars</c>
/// compares each with the threshold recorded under the same name.
/// </summary>
internal sealed class Figures
{
    private readonly Dictionary<string, double> values = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, double> Values => values;

    /// <param name="name">The benchmark, what was measured and its unit: "phrases: p95, ms".</param>
    public void Add(string name, double value)
    {
        values[name] = value;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.###}"));
    }
}
