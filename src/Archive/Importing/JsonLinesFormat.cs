using System.Globalization;
using System.Text.Json;
using Archive.Documents;

namespace Archive.Importing;

/// <summary>JSON Lines → a document a line: the front matter's keys and <c>text</c>. One bad line stops no other.</summary>
internal static class JsonLinesFormat
{
    public static IEnumerable<ReadSource> Read(string file, string text, DocumentKind? kind)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                var source = string.Create(CultureInfo.InvariantCulture, $"{file}:{number}");
                yield return ReadLine(source, line, kind);
            }
        }
    }

    private static ReadSource ReadLine(string source, string line, DocumentKind? kind)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind is JsonValueKind.Object
                ? new JsonRecord(source, json.RootElement).Read(kind)
                : new ReadSource.Faulty(
                    source,
                    "The line is no JSON object. Write one object a line."
                );
        }
        catch (JsonException fault)
        {
            var column = (fault.BytePositionInLine ?? 0) + 1;
            return new ReadSource.Faulty(
                source,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The line is no JSON: see column {column}."
                )
            );
        }
    }
}
