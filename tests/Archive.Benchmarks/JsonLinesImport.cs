using System.Text;
using Archive.Benchmarks.Originals;

namespace Archive.Benchmarks;

/// <summary>A file of JSON Lines of any size, imported by the command: how much memory it takes.</summary>
internal static class JsonLinesImport
{
    private const int RecordLength = 50_000;

    /// <param name="megabytes">Of the file.</param>
    public static int Measure(Figures figures, int megabytes)
    {
        using var place = new Workplace();
        var file = Path.Combine(place.Folder, "made.jsonl");
        var records = Write(file, megabytes * 1_000_000L);
        var (output, seconds, peak) = Watched.Run(
            place.StartCommand("import", file),
            withChildren: false
        );
        var imported = output
            .Split('\n')
            .Count(line => line.StartsWith("imported", StringComparison.Ordinal));
        Console.WriteLine(output.TrimEnd().Split('\n')[^1]);
        figures.Add("jsonl: file, MB", megabytes);
        figures.Add("jsonl: records not imported", records - imported);
        figures.Add("jsonl: peak memory, MB", peak);
        figures.Add("jsonl: time, s", seconds);
        return imported == records ? 0 : 1;
    }

    private static int Write(string file, long length)
    {
        using var writer = new StreamWriter(file, append: false, Encoding.UTF8);
        var sentence = "The harbor master closed the southern basin after two storms in October. ";
        var records = 0;
        for (var written = 0L; written < length; written += RecordLength)
        {
            var text = string.Concat(Enumerable.Repeat(sentence, RecordLength / sentence.Length));
            writer.WriteLine(
                $"{{\"title\": \"Record {records}\", \"text\": \"{text}{records}.\"}}"
            );
            records++;
        }
        return records;
    }
}
