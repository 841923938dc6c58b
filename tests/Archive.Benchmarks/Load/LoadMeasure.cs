namespace Archive.Benchmarks.Load;

/// <summary>
/// What visitors can take from each other: the site as a process, over 1,180 letters and the specimens, asked by slow readers of
/// PDFs, by one who sends ten long articles, and by thirty at once while documents are imported.
/// </summary>
internal static class LoadMeasure
{
    /// <param name="parts">Of slow, checks and mixed; none for all.</param>
    public static async Task<int> MeasureAsync(Figures figures, params string[] parts)
    {
        Console.WriteLine(
            $"load of the machine before: {File.ReadAllText("/proc/loadavg").Trim()}"
        );
        using var place = new Workplace();
        RealLetters.Import(place);
        CopySpecimens(place);
        // One address stands for many readers here; how many articles one may send is not what is measured.
        await using var site = new RunningSite(place, "--Archive:ChecksPerMinute=100000");
        await site.UntilHealthAsync("current");
        var wishes = new Wishes(place);
        await WarmAsync(site, wishes);
        if (Has("slow"))
        {
            await SlowReaders.MeasureAsync(site, wishes, figures);
        }
        if (Has("checks"))
        {
            await LongArticles.MeasureAsync(site, wishes, figures);
        }
        if (Has("mixed"))
        {
            await MixedTraffic.MeasureAsync(place, site, wishes, figures);
        }
        Console.WriteLine($"load of the machine after: {File.ReadAllText("/proc/loadavg").Trim()}");
        return 0;

        bool Has(string part) => parts.Length == 0 || parts.Contains(part);
    }

    // Twenty answers of each kind: a site that runs is measured, not one that starts.
    private static async Task WarmAsync(RunningSite site, Wishes wishes)
    {
        var random = new Random(1);
        using var client = Visitors.Client(site.Address, 250);
        var times = new Times();
        for (var round = 0; round < 20; round++)
        {
            await times.OfAsync(cancel => client.GetAsync(wishes.Search(random), cancel), default);
            await times.OfAsync(
                cancel => client.GetAsync(wishes.Document(random), cancel),
                default
            );
            await times.OfAsync(cancel => client.GetAsync(wishes.Copy(random), cancel), default);
            await times.OfAsync(
                cancel => Visitors.CheckAsync(client, wishes.Article(random), cancel),
                default
            );
        }
    }

    private static void CopySpecimens(Workplace place)
    {
        var specimens = Path.Combine(Workplace.Root, "corpus");
        foreach (var file in Directory.EnumerateFiles(specimens, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(place.Corpus, Path.GetRelativePath(specimens, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
