using System.Diagnostics;
using System.Text.RegularExpressions;
using Archive.Corpus;
using Archive.Indexing;
using Archive.Search;

namespace Archive.Benchmarks;

/// <summary>Kills the command while it imports and while it indexes, and looks whether anything reported is lost.</summary>
internal static partial class Kills
{
    public static int Measure(Figures figures, int rounds)
    {
        var random = new Random(20191121);
        using var place = new Workplace();
        // The first kill may come before anything is there.
        Directory.CreateDirectory(place.Corpus);
        var letters = Workplace.RealData("letters/letter");
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var lost = 0;
        for (var round = 1; round <= rounds; round++)
        {
            var isImport = round % 2 == 1;
            var printed = isImport
                ? RunAndKill(place, random, "import", letters, "--collection", "letters")
                : RunAndKill(place, random, "index", "--rebuild");
            reported.UnionWith(
                ImportedId().Matches(printed).Select(match => match.Groups["id"].Value)
            );
            lost += Lost(place, reported);
        }
        Console.WriteLine(
            $"{rounds} kills, {reported.Count} documents reported imported, {lost} lost"
        );
        figures.Add("kills: documents reported imported", reported.Count);
        figures.Add("kills: documents lost", lost);
        return 0;
    }

    private static string RunAndKill(Workplace place, Random random, params string[] arguments)
    {
        using var process = place.StartCommand(arguments);
        var printed = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(random.Next(300, 3000)))
        {
            process.Kill();
        }
        process.WaitForExit();
        return printed.GetAwaiter().GetResult();
    }

    private static int Lost(Workplace place, HashSet<string> reported)
    {
        using var index = IndexStore.OpenForWriting(place.Data);
        index.Update(new CorpusFolder(place.Corpus), null, CancellationToken.None);
        var again = index.Update(new CorpusFolder(place.Corpus), null, CancellationToken.None);
        var catalogue = new Catalogue(index);
        var missing = reported
            .Where(id => catalogue.Find(Documents.DocumentId.Parse(id)) is null)
            .ToArray();
        foreach (var id in missing)
        {
            Console.WriteLine($"lost {id}");
        }
        return missing.Length + again.Indexed;
    }

    [GeneratedRegex(@"^imported\s+(?<id>[a-z0-9-]+)", RegexOptions.Multiline)]
    private static partial Regex ImportedId();
}
