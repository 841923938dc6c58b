using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Archive.Documents;

namespace Archive.Importing;

/// <summary>
/// JSON Lines → a document a line: the front matter's keys and <c>text</c>. Read line by line, so that a file may have any
/// size. One bad line stops no other.
/// </summary>
internal static class JsonLinesFormat
{
    /// <summary>In bytes: the largest document, with each of its characters escaped that may need to be.</summary>
    public const int LongestLine = 16_000_000;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    public static bool IsNamed(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".jsonl" or ".ndjson";

    /// <param name="bytes">In UTF-8, or where a line is not, in what Windows wrote before it. Not disposed of here.</param>
    public static async IAsyncEnumerable<ReadSource> ReadAsync(
        string file,
        Stream bytes,
        DocumentKind? kind,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        var isEmpty = true;
        await foreach (var line in new FileLines(bytes, LongestLine).ReadAsync(cancel))
        {
            var content = WithoutMark(line);
            if (line.IsTooLong || content.Span.ContainsAnyExcept(" \t\r"u8))
            {
                isEmpty = false;
                var source = string.Create(CultureInfo.InvariantCulture, $"{file}:{line.Number}");
                yield return line.IsTooLong ? TooLong(source) : Read(source, content, kind);
            }
        }
        if (isEmpty)
        {
            yield return new ReadSource.Faulty(
                file,
                "The file has no line with a document. Write one JSON object a line."
            );
        }
    }

    private static Memory<byte> WithoutMark(FileLine line) =>
        line.Number == 1 && line.Bytes.Span.StartsWith(Utf8Mark)
            ? line.Bytes[Utf8Mark.Length..]
            : line.Bytes;

    private static ReadSource Read(string source, Memory<byte> line, DocumentKind? kind)
    {
        try
        {
            return SourceText.ToUtf8(line) is not { } utf8
                ? new ReadSource.Faulty(
                    source,
                    "The line holds bytes that are no characters. Save the file as UTF-8."
                )
                : ReadRecord(source, utf8, kind);
        }
        // Of one line; the others are read.
#pragma warning disable CA1031
        catch (Exception fault)
        {
            return ReadSource.Faulty.OfFault(source, fault);
        }
#pragma warning restore CA1031
    }

    private static ReadSource ReadRecord(string source, Memory<byte> utf8, DocumentKind? kind)
    {
        try
        {
            JsonSurrogates.Mend(utf8.Span);
            using var json = JsonDocument.Parse(utf8);
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

    private static ReadSource.Faulty TooLong(string source) =>
        new(
            source,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The line is longer than {LongestLine / 1_000_000} MB, which is the limit for one document. Divide its text into several documents."
            )
        );
}
