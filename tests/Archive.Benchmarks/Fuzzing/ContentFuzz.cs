using System.Diagnostics;
using Archive.Originals;
using Archive.Pdf.Typesetting;
using Archive.Tests.Fuzzing;

namespace Archive.Benchmarks.Fuzzing;

/// <summary>
/// Odd characters in every kind of file, all the way: import, index, search, check, copies; and of each batch the real site
/// is asked for a share. Nothing may stop, nothing be answered with 500, nothing be lost without being told.
/// </summary>
internal static class ContentFuzz
{
    private const int BatchSize = 10_000;
    private const int Copies = 4;
    private const int MostPrinted = 100;

    /// <param name="rest">How many cases, and the seed; 200,000 and 1 where they are not said.</param>
    public static async Task<int> MeasureAsync(Figures figures, string[] rest)
    {
        var count = rest.Length > 0 ? int.Parse(rest[0], null) : 200_000;
        var cases = new FuzzedCases(rest.Length > 1 ? int.Parse(rest[1], null) : 1);
        var tally = new FuzzTally();
        var clock = Stopwatch.StartNew();
        using var readers = new ReaderPool(Workplace.Reader(), new ReaderLimits());
        await using var typesetter = new Typesetter(TypesettingFolder.Default);
        var printed = 0;
        while (tally.Cases < count)
        {
            using var place = new Workplace();
            var batch = Enumerable
                .Range(0, Math.Min(BatchSize, count - tally.Cases))
                .Select(_ => cases.Next())
                .ToList();
            await new FuzzRun(place.Folder, readers, typesetter, tally).RunAsync(batch, Copies);
            await SiteFuzz.AskAsync(place, batch, tally);
            OddEntries.RemoveFrom(place.Folder);
            foreach (var fault in tally.Faults.Skip(printed).Take(MostPrinted))
            {
                Console.WriteLine($"  {fault}");
            }
            printed = tally.Faults.Count;
            Console.WriteLine(
                $"  {tally.Cases, 7}: {tally.Documents} documents, {tally.Refused} refused, {tally.Copies} copies, {tally.Answers} answers of the site, {tally.Faults.Count} faults, {clock.Elapsed.TotalSeconds:0} s"
            );
        }
        figures.Add("fuzz: cases", tally.Cases);
        figures.Add("fuzz: documents", tally.Documents);
        figures.Add("fuzz: answers of the site", tally.Answers);
        figures.Add("fuzz: stops, faults, answers of 500 and unnamed losses", tally.Faults.Count);
        return tally.Faults.Count == 0 ? 0 : 1;
    }
}
