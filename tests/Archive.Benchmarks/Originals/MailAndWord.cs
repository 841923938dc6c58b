using System.Text.Json;

namespace Archive.Benchmarks.Originals;

/// <summary>E-mail, Word files and web pages, good ones and malformed, imported by the command: each is there or refused with a reason.</summary>
internal static class MailAndWord
{
    public static int Measure(Figures figures)
    {
        var folder = Workplace.RealData("mail-and-word");
        var files = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("manifest.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
        using var place = new Workplace();
        var (answer, seconds, peak) = Watched.Run(
            place.StartCommand(["import", .. files, "--collection", "mail-and-word", "--json"])
        );
        using var json = JsonDocument.Parse(answer);
        var documents = json.RootElement.GetProperty("documents").EnumerateArray().ToList();
        foreach (var document in documents)
        {
            if (document.GetProperty("reason").GetString() is { } reason)
            {
                var file = document.GetProperty("file").GetString()!;
                Console.WriteLine($"  refused {Path.GetRelativePath(folder, file)}: {reason}");
            }
        }
        var told = documents.Select(document => document.GetProperty("file").GetString()!).ToList();
        var lost = files
            .Where(file => !told.Exists(name => name.StartsWith(file, StringComparison.Ordinal)))
            .ToList();
        Console.WriteLine(
            $"mail-and-word/: {files.Length} files, {json.RootElement.GetProperty("imported")} documents imported, {json.RootElement.GetProperty("unchanged")} the same again, {json.RootElement.GetProperty("refused")} refused, {lost.Count} lost, in {seconds:0.0} s; peak {peak} MB with children"
        );
        figures.Add("originals-mail: files", files.Length);
        figures.Add(
            "originals-mail: documents imported",
            json.RootElement.GetProperty("imported").GetInt32()
        );
        figures.Add(
            "originals-mail: files refused",
            json.RootElement.GetProperty("refused").GetInt32()
        );
        figures.Add("originals-mail: files lost", lost.Count);
        figures.Add("originals-mail: peak with children, MB", peak);
        figures.Add("originals-mail: import, s", seconds);
        return 0;
    }
}
