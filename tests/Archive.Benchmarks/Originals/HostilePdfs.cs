using System.Text.Json;

namespace Archive.Benchmarks.Originals;

/// <summary>PDFs made to hurt, one a run of the command: what becomes of it, how long it takes, what the parent holds.</summary>
internal static class HostilePdfs
{
    public static int Measure(Figures figures)
    {
        var (longest, largest) = (0.0, 0L);
        var (files, told) = (0, 0);
        foreach (
            var file in Directory
                .EnumerateFiles(Workplace.RealData("pdf-hostile"))
                .Order(StringComparer.Ordinal)
        )
        {
            using var place = new Workplace();
            var (answer, seconds, peak) = Watched.Run(
                place.StartCommand("import", file, "--json"),
                withChildren: false
            );
            (longest, largest) = (Math.Max(longest, seconds), Math.Max(largest, peak));
            files++;
            told += What(answer) is null ? 0 : 1;
            Console.WriteLine(
                $"  {Path.GetFileName(file), -24} {seconds, 5:0.0} s {peak, 4} MB  {What(answer) ?? "ended without an answer"}"
            );
        }
        figures.Add("originals-hostile: files", files);
        figures.Add(
            "originals-hostile: files neither imported nor refused with a reason",
            files - told
        );
        figures.Add("originals-hostile: largest parent, MB", largest);
        figures.Add("originals-hostile: longest, s", longest);
        return 0;
    }

    private static string? What(string answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            var document = json.RootElement.GetProperty("documents")[0];
            return $"{document.GetProperty("outcome").GetString()} {document.GetProperty("reason").GetString()}";
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
