using System.Text.Json;

namespace Archive.Benchmarks.Originals;

/// <summary>E-mail, Word files and web pages, good ones and malformed, imported by the command: each is there or refused with a reason.</summary>
internal static class MailAndWord
{
    public static Task MeasureAsync()
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
        var lost = files.Where(file =>
            !told.Exists(name => name.StartsWith(file, StringComparison.Ordinal))
        );
        Console.WriteLine(
            $"mail-and-word/: {files.Length} files, {json.RootElement.GetProperty("imported")} documents imported, {json.RootElement.GetProperty("unchanged")} the same again, {json.RootElement.GetProperty("refused")} refused, {lost.Count()} lost, in {seconds:0.0} s; peak {peak} MB with children"
        );
        return Task.CompletedTask;
    }
}
