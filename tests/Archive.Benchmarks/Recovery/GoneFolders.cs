using System.Diagnostics;
using Archive.Web.Tests.Hosting;

namespace Archive.Benchmarks.Recovery;

/// <summary>Corpus and data folders taken away under a running site, and put back; a disk that fills up.</summary>
internal static class GoneFolders
{
    private static int added;

    /// <returns>How many documents were lost, over all.</returns>
    public static async Task<int> MeasureAsync(Figures figures, Workplace place)
    {
        var (disk, reason) = SmallDisk.Mount(place.Data, megabytes: 256);
        using var mounted = disk;
        await using var site = new RunningSite(place);
        await site.UntilHealthAsync("current");
        var all = await site.FindAsync("the");
        var told = new List<double>();
        var followed = new List<double>();
        var wrong = 0;
        var lost = 0;
        var aside = place.Corpus + "-aside";

        foreach (
            var (name, away, back) in new (string, Action, Action)[]
            {
                (
                    "corpus moved away and back",
                    () => Directory.Move(place.Corpus, aside),
                    () => Directory.Move(aside, place.Corpus)
                ),
                (
                    "corpus deleted and made again",
                    () =>
                    {
                        Copy(place.Corpus, aside);
                        Directory.Delete(place.Corpus, recursive: true);
                    },
                    () => Directory.Move(aside, place.Corpus)
                ),
                (
                    "corpus an empty folder, and back",
                    () =>
                    {
                        Directory.Move(place.Corpus, aside);
                        Directory.CreateDirectory(place.Corpus);
                    },
                    () =>
                    {
                        Directory.Delete(place.Corpus);
                        Directory.Move(aside, place.Corpus);
                    }
                ),
            }
        )
        {
            away();
            told.Add((await site.UntilHealthAsync("missing")).TotalSeconds);
            wrong += (await site.HealthAsync()).Code == 503 ? 0 : 1;
            lost += all - await site.FindAsync("the");
            wrong += await site.StatusOfAsync("/problems") == 200 ? 0 : 1;
            back();
            followed.Add((await FollowedAsync(site, place)).TotalSeconds);
            all++;
            lost += all - await site.FindAsync("the");
            wrong += (await site.HealthAsync()) is (200, "current" or "checking" or "updating")
                ? 0
                : 1;
            Console.WriteLine($"{name, -40} told {told[^1]:0.0} s, followed {followed[^1]:0.0} s");
        }

        for (var round = 1; round <= 3; round++)
        {
            Empty(place.Data);
            var (code, says) = await SecondSiteAsync(place);
            wrong += code == 1 ? 0 : 1;
            var clock = Stopwatch.StartNew();
            while (!IsBack(place))
            {
                if (clock.Elapsed > TimeSpan.FromMinutes(2))
                {
                    throw new TimeoutException("The data folder was not made again.");
                }
                await Task.Delay(20);
            }
            followed.Add(
                clock.Elapsed.TotalSeconds + (await FollowedAsync(site, place)).TotalSeconds
            );
            all++;
            lost += all - await site.FindAsync("the");
            (code, _) = await SecondSiteAsync(place);
            wrong += code == 1 ? 0 : 1;
            Console.WriteLine(
                $"{"data folder emptied", -40} followed {followed[^1]:0.0} s; a second site: {says}"
            );
        }

        if (disk is null)
        {
            Console.WriteLine($"no full disk: {reason}");
        }
        else
        {
            disk.Fill();
            AddLarge(place);
            told.Add((await site.UntilHealthAsync("failing")).TotalSeconds);
            lost += all - await site.FindAsync("the");
            disk.MakeRoom();
            followed.Add((await FollowedAsync(site, place)).TotalSeconds);
            all += 2;
            lost += all - await site.FindAsync("the");
            Console.WriteLine(
                $"{"disk full", -40} told {told[^1]:0.0} s, followed {followed[^1]:0.0} s"
            );
        }
        figures.Add("recovery: health told, slowest, s", told.Max());
        figures.Add("recovery: followed again, slowest, s", followed.Max());
        figures.Add("recovery: wrong answers, count", wrong + (site.HasEnded ? 1 : 0));
        return lost;
    }

    // Followed is: what is added afterwards is found.
    private static async Task<TimeSpan> FollowedAsync(RunningSite site, Workplace place)
    {
        var word = $"ferrytimetable{++added}";
        Write(place, word, $"The {word} was printed twice.");
        return await site.UntilFoundAsync(word, 1);
    }

    private static void AddLarge(Workplace place) =>
        Write(
            place,
            "too-much",
            "the " + string.Join(' ', Enumerable.Range(0, 60_000).Select(word => $"ferry{word}"))
        );

    private static void Write(Workplace place, string id, string paragraph) =>
        File.WriteAllText(
            Path.Combine(place.Corpus, "letters", $"{id}.md"),
            $"---\nid: {id}\nkind: letter\ntitle: A letter added later\n---\n\n{paragraph}\n"
        );

    private static bool IsBack(Workplace place) =>
        File.Exists(Path.Combine(place.Data, "index.lock"))
        && Directory.Exists(Path.Combine(place.Data, "index"));

    private static async Task<(int Code, string Says)> SecondSiteAsync(Workplace place)
    {
        using var second = place.StartSite("http://127.0.0.1:0");
        second.OutputDataReceived += (_, _) => { };
        second.BeginOutputReadLine();
        var says = await second.StandardError.ReadToEndAsync();
        await second.WaitForExitAsync();
        return (second.ExitCode, says.Trim());
    }

    // A disk that is mounted there cannot be deleted itself.
    private static void Empty(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).GetFileSystemInfos())
        {
            if (entry is DirectoryInfo inner)
            {
                inner.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
