using Archive.Benchmarks;
using Archive.Benchmarks.Originals;
using Archive.Benchmarks.Scans;
using BenchmarkDotNet.Running;

// One measurement a run; README.md in this folder has the table.
switch (args)
{
    case ["archive"]:
        return await WholeArchive.MeasureAsync();
    case ["phrases"]:
        return PhraseSearch.Measure();
    case ["honesty", .. var classes]:
        return Honesty.Measure(classes);
    case ["releases", .. var rest]:
        return Releases.Measure(amidPress: rest is ["press"]);
    case ["dropped", .. var rest]:
        return DroppedWords.Measure(
            new Figures(),
            seed: rest is [var seed, ..] ? int.Parse(seed, null) : 20261124,
            asked: rest is [_, var asked] ? int.Parse(asked, null) : 500
        );
    case ["ellipses", .. var rest]:
        return Ellipses.Measure(
            new Figures(),
            seed: rest is [var ellipsesSeed] ? int.Parse(ellipsesSeed, null) : 20261124
        );
    case ["lookalikes"]:
        return LookAlikes.Measure();
    case ["scans"]:
        return ScanQuotations.Measure();
    case ["kills", .. var rest]:
        return Kills.Measure(rest is [var rounds] ? int.Parse(rounds, null) : 30);
    case ["bytes", .. var rest]:
        return SingleBytes.Measure(rest is [var changes] ? int.Parse(changes, null) : 1000);
    case ["originals", .. var parts]:
        return await OriginalsMeasure.MeasureAsync(parts);
    case ["mutations", .. var rest]:
        return Mutations.Measure(rest);
    case ["timings", .. var rest]:
        BenchmarkSwitcher.FromAssembly(typeof(Workplace).Assembly).Run([.. rest, "--filter", "*"]);
        return 0;
    default:
        Console.Error.WriteLine(
            "Say what to measure: archive, phrases, honesty, releases, dropped, ellipses, lookalikes, scans, kills, bytes, originals, mutations or timings."
        );
        return 2;
}
