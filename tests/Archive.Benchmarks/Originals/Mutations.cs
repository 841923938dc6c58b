using System.Globalization;
using System.Text.Json;
using Archive.Tests.Originals;

namespace Archive.Benchmarks.Originals;

/// <summary>
/// Damaged files, imported by the command in batches: none may end it, hang it, or have anything written outside the corpus.
/// Scans are not recognised here: that is another program's work, and takes seconds a page.
/// </summary>
internal static class Mutations
{
    private const int BatchSize = 250;
    private const int LargestSource = 400_000;

    private static readonly string[] Folders =
    [
        "pdf",
        "pdf-hostile",
        "letters-pdf/text",
        "letters-pdf/scanned",
        "mail-and-word",
    ];

    /// <param name="rest">How many files, and the seed; 10,000 and 1 where they are not said.</param>
    public static int Measure(Figures figures, string[] rest)
    {
        var count = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 10_000;
        var seed = rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 1;
        var mutation = new Mutation(Sources(), seed);
        var (imported, refused, faults) = (0, 0, 0);
        var (slowest, largest) = (0.0, 0L);
        for (var done = 0; done < count; done += BatchSize)
        {
            using var place = new Workplace();
            var batch = Write(place, mutation, Math.Min(BatchSize, count - done));
            var (answer, seconds, peak) = Watched.Run(
                place.StartCommandWithoutTools("import", batch, "--json")
            );
            (slowest, largest) = (Math.Max(slowest, seconds), Math.Max(largest, peak));
            if (Counts(answer) is not { } counts)
            {
                faults++;
                Console.WriteLine(
                    $"  the command ended without an answer: files {done} to {done + BatchSize}"
                );
                continue;
            }
            imported += counts.Imported;
            refused += counts.Refused;
            foreach (var stray in place.Strays())
            {
                faults++;
                Console.WriteLine($"  written outside the corpus: {stray}");
            }
            Console.WriteLine(
                $"  {done + BatchSize, 6}: {imported} imported, {refused} refused, {seconds:0} s, {peak} MB with children"
            );
        }
        Console.WriteLine(
            $"mutations, seed {seed}: {count} files, {imported} documents imported, {refused} refused, {faults} faults; slowest batch of {BatchSize} {slowest:0} s, peak {largest} MB with children"
        );
        figures.Add("mutations: files", count);
        figures.Add("mutations: crashes and files written elsewhere", faults);
        figures.Add("mutations: peak with children, MB", largest);
        figures.Add("mutations: slowest batch, s", slowest);
        return 0;
    }

    private static List<string> Sources() =>
        [
            .. Folders
                .SelectMany(folder =>
                    Directory.EnumerateFiles(
                        Workplace.RealData(folder),
                        "*",
                        SearchOption.AllDirectories
                    )
                )
                .Where(file => new FileInfo(file).Length <= LargestSource)
                .Order(StringComparer.Ordinal),
        ];

    private static string Write(Workplace place, Mutation mutation, int count)
    {
        var folder = Directory.CreateDirectory(Path.Combine(place.Folder, "damaged")).FullName;
        for (var i = 0; i < count; i++)
        {
            var (name, bytes) = mutation.Next();
            File.WriteAllBytes(Path.Combine(folder, $"{i:000}-{name}"), bytes);
        }
        return folder;
    }

    private static (int Imported, int Refused)? Counts(string answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            var root = json.RootElement;
            return (
                root.GetProperty("imported").GetInt32(),
                root.GetProperty("refused").GetInt32()
            );
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
