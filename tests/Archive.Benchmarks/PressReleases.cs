using System.IO.Compression;
using System.Text.Json;

namespace Archive.Benchmarks;

/// <summary>The 41,797 releases of the real data, imported into a <see cref="Workplace"/>: for scale.</summary>
internal static class PressReleases
{
    private const int LinesOfFile = 1_000;

    private static readonly string[] Files =
    [
        "press/senate-2004-2008.jsonl.gz",
        "press/congress-2001-2026.jsonl.gz",
    ];

    public static void Import(Workplace place)
    {
        var folder = Directory.CreateTempSubdirectory("archive-press-");
        try
        {
            var number = 0;
            foreach (var part in Files.SelectMany(Rows).Chunk(LinesOfFile))
            {
                File.WriteAllLines(
                    Path.Combine(folder.FullName, $"press-{number:000000}.jsonl"),
                    part.Select(row => Line(row, ++number))
                );
            }
            RealLetters.Import(place, folder.FullName, "press");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The first of them as files of plain text.</summary>
    public static void Write(string folder, int count)
    {
        foreach (var (number, row) in Files.SelectMany(Rows).Take(count).Index())
        {
            File.WriteAllText(
                Path.Combine(folder, $"release-{number:000000}.txt"),
                row.GetProperty("text").GetString()
            );
        }
    }

    private static string Line(JsonElement row, int number) =>
        JsonSerializer.Serialize(
            new
            {
                id = $"press-{number:000000}",
                kind = "press-release",
                title = row.TryGetProperty("title", out var title)
                    ? title.GetString()
                    : $"Release {number}",
                date = row.GetProperty("date").GetString(),
                text = row.GetProperty("text").GetString(),
            }
        );

    private static IEnumerable<JsonElement> Rows(string file)
    {
        using var bytes = File.OpenRead(Workplace.RealData(file));
        using var unzipped = new GZipStream(bytes, CompressionMode.Decompress);
        using var lines = new StreamReader(unzipped);
        while (lines.ReadLine() is { } line)
        {
            yield return JsonDocument.Parse(line).RootElement;
        }
    }
}
