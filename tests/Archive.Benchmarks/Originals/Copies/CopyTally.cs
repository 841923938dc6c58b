namespace Archive.Benchmarks.Originals.Copies;

/// <summary>What was seen of copies, counted, and the files of which something else was expected.</summary>
internal sealed class CopyTally
{
    private readonly SortedDictionary<string, int> kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Right, int All)> checks = new(
        StringComparer.Ordinal
    );
    private readonly List<double> times = [];

    public void Add(string file, string kind)
    {
        kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        if (kind != "on the original")
        {
            Console.WriteLine($"  {file}: {kind}");
        }
    }

    public void Add(string file, string check, bool isRight, string detail = "")
    {
        var (right, all) = checks.GetValueOrDefault(check);
        checks[check] = (right + (isRight ? 1 : 0), all + 1);
        if (!isRight)
        {
            Console.WriteLine($"  {file}: {check} fails: {detail}");
        }
    }

    public void Time(TimeSpan time) => times.Add(time.TotalMilliseconds);

    public void AddTo(Figures figures)
    {
        figures.Add("originals-copies: documents", kinds.Values.Sum());
        figures.Add(
            "originals-copies: on the original",
            kinds.GetValueOrDefault("on the original")
        );
        foreach (var (check, (right, all)) in checks)
        {
            figures.Add($"originals-copies: {check} against", all - right);
        }
        var sorted = times.Order().ToList();
        figures.Add("originals-copies: a copy, p50 ms", sorted[sorted.Count / 2]);
        figures.Add("originals-copies: a copy, p95 ms", sorted[sorted.Count * 95 / 100]);
    }

    public void Print()
    {
        foreach (var (kind, count) in kinds)
        {
            Console.WriteLine($"copies {count, 4} {kind}");
        }
        times.Sort();
        Console.WriteLine(
            $"copies: {string.Join(", ", checks.Select(check => $"{check.Key} {check.Value.Right} of {check.Value.All}"))}; p50 {times[times.Count / 2]:0} ms, p95 {times[times.Count * 95 / 100]:0} ms, longest {times[^1]:0} ms"
        );
    }
}
