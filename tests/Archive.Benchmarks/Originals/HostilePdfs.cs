using System.Text.Json;

namespace Archive.Benchmarks.Originals;

/// <summary>PDFs made to hurt, one a run of the command: what becomes of it, how long it takes, what the parent holds.</summary>
internal static class HostilePdfs
{
    public static Task MeasureAsync()
    {
        var (longest, largest) = (0.0, 0L);
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
            Console.WriteLine(
                $"  {Path.GetFileName(file), -24} {seconds, 5:0.0} s {peak, 4} MB  {What(answer)}"
            );
        }
        Console.WriteLine($"pdf-hostile/: longest {longest:0.0} s, largest parent {largest} MB");
        return Task.CompletedTask;
    }

    private static string What(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        var document = json.RootElement.GetProperty("documents")[0];
        return $"{document.GetProperty("outcome").GetString()} {document.GetProperty("reason").GetString()}";
    }
}
