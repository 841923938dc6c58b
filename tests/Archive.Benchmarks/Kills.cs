using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Corpus;
using Archive.Indexing;
using Archive.Search;

namespace Archive.Benchmarks;

/// <summary>Kills the command while it imports and while it indexes, and looks whether anything reported is lost.</summary>
internal static partial class Kills
{
    // A tenth more than there are letters: some imports reach their end.
    private const int MostLines = 1_300;

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
            var printed = "";
            if (round % 2 == 1)
            {
                printed = ImportAndKill(place, random, letters);
            }
            else
            {
                IndexAndKill(place, random);
            }
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

    // An import is killed at a line of what it prints, which is somewhere in its work however fast the machine is.
    private static string ImportAndKill(Workplace place, Random random, string letters)
    {
        using var process = place.StartCommand("import", letters, "--collection", "letters");
        var printed = new StringBuilder();
        for (var left = random.Next(MostLines); left > 0; left--)
        {
            if (process.StandardOutput.ReadLine() is not { } line)
            {
                break;
            }
            printed.AppendLine(line);
        }
        process.Kill();
        process.WaitForExit();
        return printed.Append(process.StandardOutput.ReadToEnd()).ToString();
    }

    // Indexing prints nothing on its way.
    private static void IndexAndKill(Workplace place, Random random)
    {
        using var process = place.StartCommand("index", "--rebuild");
        if (!process.WaitForExit(random.Next(300, 3000)))
        {
            process.Kill();
        }
        process.WaitForExit();
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
