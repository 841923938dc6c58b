using System.Diagnostics;
using System.Text;

namespace Archive.Benchmarks.Load;

/// <summary>
/// What visitors can take from each other: the site as a process, over 1,180 letters and the specimens, asked by slow readers of
/// PDFs, by one who sends ten long articles, and by thirty at once while documents are imported.
/// </summary>
internal static class LoadMeasure
{
    private const int SlowReaders = 72;
    private const int LongArticles = 10;
    private const int Connections = 30;
    private const int Imported = 2_000;

    private static readonly TimeSpan Mixing = TimeSpan.FromMinutes(2);

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
            await SlowReadersAsync(site, wishes, figures);
        }
        if (Has("checks"))
        {
            await LongArticlesAsync(site, wishes, figures);
        }
        if (Has("mixed"))
        {
            await MixedAsync(place, site, wishes, figures);
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
                cancel => CheckAsync(client, wishes.Article(random), cancel),
                default
            );
        }
    }

    private static async Task SlowReadersAsync(RunningSite site, Wishes wishes, Figures figures)
    {
        var alone = await CopiesAsync(site, wishes);
        site.ForgetPeak();
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var random = new Random(2);
        var begun = new CountdownEvent(SlowReaders);
        var readers = Enumerable
            .Range(0, SlowReaders)
            .Select(reader =>
                ReadSlowlyAsync(site, 10 + (reader % 8), wishes.Copy(random), begun, end.Token)
            )
            .ToArray();
        var arriving = await CopiesAsync(site, wishes);
        begun.Wait(TimeSpan.FromMinutes(2), CancellationToken.None);
        var reading = await CopiesAsync(site, wishes);
        await end.CancelAsync();
        await Task.WhenAll(readers);
        figures.Add("load: slow readers who were answered", SlowReaders - begun.CurrentCount);
        figures.Add("load: another's PDF, alone, p50, ms", alone.At(0.5));
        figures.Add("load: another's PDF, alone, longest, ms", alone.Longest);
        figures.Add("load: another's PDF while 72 slow readers ask, longest, ms", arriving.Longest);
        figures.Add(
            "load: another's PDF while 72 read slowly, longest delay, ms",
            reading.Longest - alone.At(0.5)
        );
        figures.Add(
            "load: PDFs refused amid slow readers",
            arriving.Errors.Count + reading.Errors.Count
        );
        figures.Add("load: memory with 72 slow readers, MB", site.PeakMegabytes);
    }

    private static async Task<Times> CopiesAsync(RunningSite site, Wishes wishes)
    {
        var random = new Random(3);
        using var client = Visitors.Client(site.Address, 2);
        var times = new Times();
        for (var copy = 0; copy < 20; copy++)
        {
            await times.OfAsync(cancel => client.GetAsync(wishes.Copy(random), cancel), default);
        }
        return times;
    }

    // Four hundred bytes a second.
    private static async Task ReadSlowlyAsync(
        RunningSite site,
        int visitor,
        Uri copy,
        CountdownEvent begun,
        CancellationToken cancel
    )
    {
        try
        {
            using var socket = await Visitors.ConnectAsync(
                site.Address.Port,
                visitor,
                2048,
                cancel
            );
            await socket.SendAsync(
                Encoding.ASCII.GetBytes($"GET {copy} HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                cancel
            );
            var buffer = new byte[100];
            var read = await socket.ReceiveAsync(buffer, cancel);
            if (
                Encoding
                    .ASCII.GetString(buffer, 0, read)
                    .StartsWith("HTTP/1.1 200", StringComparison.Ordinal)
            )
            {
                begun.Signal();
            }
            while (read > 0)
            {
                await Task.Delay(250, cancel);
                read = await socket.ReceiveAsync(buffer, cancel);
            }
        }
        catch (OperationCanceledException)
        {
            // The measurement is over.
        }
        catch (System.Net.Sockets.SocketException cut)
        {
            Console.WriteLine($"a slow reader was cut off: {cut.Message}");
        }
    }

    private static async Task LongArticlesAsync(RunningSite site, Wishes wishes, Figures figures)
    {
        var random = new Random(4);
        var articles = Enumerable
            .Range(0, LongArticles)
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
                checks.OfAsync(cancel => CheckAsync(sender, article, cancel), limit.Token)
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

    private static async Task MixedAsync(
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
                        .OfAsync(one => CheckAsync(client, wishes.Article(random), one), cancel);
                    break;
            }
        }
    }

    private static async Task<HttpResponseMessage> CheckAsync(
        HttpClient client,
        string article,
        CancellationToken cancel
    )
    {
        using var form = Wishes.Form(article);
        return await client.PostAsync(new Uri("/check", UriKind.Relative), form, cancel);
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
