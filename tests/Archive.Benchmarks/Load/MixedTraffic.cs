namespace Archive.Benchmarks.Load;

/// <summary>Thirty who search, read, print and check at once, while documents are imported.</summary>
internal static class MixedTraffic
{
    private const int Connections = 30;
    private const int Imported = 2_000;

    private static readonly TimeSpan Mixing = TimeSpan.FromMinutes(2);

    public static async Task MeasureAsync(
        Workplace place,
        RunningSite site,
        Wishes wishes,
        Figures figures
    )
    {
        var incoming = Directory.CreateDirectory(Path.Combine(place.Folder, "damaged")).FullName;
        PressReleases.Write(incoming, Imported);
        site.ForgetPeak();
        var kinds = new Dictionary<string, Times>
        {
            ["search"] = new(),
            ["document"] = new(),
            ["PDF"] = new(),
            ["check"] = new(),
        };
        using var end = new CancellationTokenSource(Mixing);
        using var import = place.StartCommand("import", incoming, "--collection", "press");
        import.OutputDataReceived += (_, _) => { };
        import.ErrorDataReceived += (_, _) => { };
        import.BeginOutputReadLine();
        import.BeginErrorReadLine();
        try
        {
            await Task.WhenAll(
                Enumerable
                    .Range(1, Connections)
                    .Select(visitor => MixAsync(site, wishes, visitor, kinds, end.Token))
            );
            var isImported = import.WaitForExit(TimeSpan.FromMinutes(2));
            figures.Add(
                "load: import of 2,000 files amid 30 connections ended",
                isImported ? 1 : 0
            );
        }
        finally
        {
            if (!import.HasExited)
            {
                import.Kill(entireProcessTree: true);
            }
        }
        foreach (var (kind, times) in kinds)
        {
            Console.WriteLine(
                $"{kind}: {times.Count} answers, p50 {times.At(0.5):0} ms, p99 {times.At(0.99):0} ms, longest {times.Longest:0} ms"
            );
            foreach (var error in times.Errors.CountBy(error => error).Take(5))
            {
                Console.WriteLine($"  {error.Value} × {error.Key}");
            }
        }
        figures.Add("load: 30 connections, answers", kinds.Values.Sum(times => times.Count));
        figures.Add("load: 30 connections, errors", kinds.Values.Sum(times => times.Errors.Count));
        figures.Add("load: 30 connections, search p99, ms", kinds["search"].At(0.99));
        figures.Add("load: 30 connections, memory, MB", site.PeakMegabytes);
    }

    private static async Task MixAsync(
        RunningSite site,
        Wishes wishes,
        int visitor,
        Dictionary<string, Times> kinds,
        CancellationToken cancel
    )
    {
        var random = new Random(visitor);
        using var client = Visitors.Client(site.Address, visitor);
        while (!cancel.IsCancellationRequested)
        {
            switch (random.Next(10))
            {
                case < 6:
                    await kinds["search"]
                        .OfAsync(one => client.GetAsync(wishes.Search(random), one), cancel);
                    break;
                case < 8:
                    await kinds["document"]
                        .OfAsync(one => client.GetAsync(wishes.Document(random), one), cancel);
                    break;
                case 8:
                    await kinds["PDF"]
                        .OfAsync(one => client.GetAsync(wishes.Copy(random), one), cancel);
                    break;
                default:
                    await kinds["check"]
                        .OfAsync(
                            one => Visitors.CheckAsync(client, wishes.Article(random), one),
                            cancel
                        );
                    break;
            }
        }
    }
}
