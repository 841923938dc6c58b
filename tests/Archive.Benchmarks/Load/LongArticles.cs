using System.Diagnostics;

namespace Archive.Benchmarks.Load;

/// <summary>One who sends ten articles of 1 MB to be checked, and another who searches meanwhile.</summary>
internal static class LongArticles
{
    private const int Articles = 10;

    public static async Task MeasureAsync(RunningSite site, Wishes wishes, Figures figures)
    {
        var random = new Random(4);
        var articles = Enumerable
            .Range(0, Articles)
            .Select(_ => wishes.LongestArticle(random))
            .ToArray();
        var alone = await SearchesAsync(site, wishes, Task.Delay(TimeSpan.FromSeconds(10)));
        site.ForgetPeak();
        var checks = new Times();
        using var sender = Visitors.Client(site.Address, 3);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        var clock = Stopwatch.StartNew();
        var sending = Task.WhenAll(
            articles.Select(article =>
                checks.OfAsync(cancel => Visitors.CheckAsync(sender, article, cancel), limit.Token)
            )
        );
        var amid = await SearchesAsync(site, wishes, sending);
        figures.Add("load: search alone, p99, ms", alone.At(0.99));
        figures.Add("load: search amid ten 1 MB checks, p50, ms", amid.At(0.5));
        figures.Add("load: search amid ten 1 MB checks, p99, ms", amid.At(0.99));
        figures.Add("load: search amid ten 1 MB checks, errors", amid.Errors.Count);
        figures.Add("load: ten 1 MB checks, answered", checks.Successes);
        figures.Add("load: ten 1 MB checks, s", clock.Elapsed.TotalSeconds);
        figures.Add("load: memory with ten 1 MB checks, MB", site.PeakMegabytes);
    }

    private static async Task<Times> SearchesAsync(RunningSite site, Wishes wishes, Task until)
    {
        var random = new Random(5);
        using var client = Visitors.Client(site.Address, 4);
        var times = new Times();
        do
        {
            await times.OfAsync(cancel => client.GetAsync(wishes.Search(random), cancel), default);
            await Task.Delay(20);
        } while (!until.IsCompleted);
        return times;
    }
}
