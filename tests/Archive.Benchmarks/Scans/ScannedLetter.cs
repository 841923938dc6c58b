using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Archive.Text;

namespace Archive.Benchmarks.Scans;

/// <summary>A letter that the archive has as a scan, and the sentences its author wrote.</summary>
/// <param name="Name">In the data: "L00013".</param>
/// <param name="Scan">The file of the scan.</param>
internal sealed partial record ScannedLetter(
    string Name,
    string Scan,
    ImmutableArray<string> Sentences
)
{
    private const int Shortest = 8;

    private static readonly string[] Forms = ["scanned", "scanned_with_ocr_layer"];

    public static IReadOnlyList<ScannedLetter> ReadAll() =>
        [
            .. File.ReadLines(Workplace.RealData("letters-pdf/ground_truth.jsonl"))
                .Select(line => JsonDocument.Parse(line).RootElement)
                .Where(row => Forms.Contains(row.GetProperty("kind").GetString()))
                .Select(row =>
                    (
                        Name: row.GetProperty("letter_id").GetString()!,
                        Scan: row.GetProperty("pdf").GetString()!
                    )
                )
                .Distinct()
                .Where(row => File.Exists(TextOf(row.Name)))
                .Select(row => new ScannedLetter(
                    row.Name,
                    Workplace.RealData($"letters-pdf/{row.Scan}"),
                    [.. SentencesOf(File.ReadAllLines(TextOf(row.Name)))]
                )),
        ];

    public static IEnumerable<string> Scans() =>
        Forms.Select(form => Workplace.RealData($"letters-pdf/{form}"));

    public static string TextOf(string name) =>
        Path.Combine(Workplace.RealData("letters/letter"), $"{name}.txt");

    // Between salutation and closing.
    private static IEnumerable<string> SentencesOf(IEnumerable<string> lines) =>
        lines
            .Select(line => line.Trim())
            .SkipWhile(line => !line.StartsWith("Dear ", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("Sincerely", StringComparison.Ordinal))
            .SelectMany(line => SentenceEnd().Split(line))
            .Where(sentence => Words.Read(sentence, HyphenReading.Parted).Count >= Shortest);

    [GeneratedRegex("""(?<=[a-z)\]][.!?]["”’]?)\s+(?=["“]?[A-Z])""")]
    private static partial Regex SentenceEnd();
}
