using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Archive.People;

/// <summary>A line of the register's file → a <see cref="Member"/>. The file's README says where its facts come from.</summary>
internal static class MemberFile
{
    public static IEnumerable<Member> Read(Stream file)
    {
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                using var record = JsonDocument.Parse(line);
                yield return MemberOf(record.RootElement);
            }
        }
    }

    private static Member MemberOf(JsonElement record)
    {
        var (first, middle, last, suffix) = (
            Text(record, "first"),
            Text(record, "middle"),
            Text(record, "last"),
            Text(record, "suffix")
        );
        var (nickname, full) = (Text(record, "nickname"), Text(record, "full"));
        return new Member(
            Text(record, "bioguide"),
            first,
            middle,
            last,
            suffix,
            [.. new[] { nickname, GivenOf(full, last) }.Where(called => called.Length > 0)],
            full.Length > 0
                ? full
                : string.Join(
                    ' ',
                    new[] { nickname.Length > 0 ? nickname : first, last, suffix }.Where(part =>
                        part.Length > 0
                    )
                ),
            // Of a few delegates nobody has told the days: no date is covered by a term without them.
            [
                .. record
                    .GetProperty("terms")
                    .EnumerateArray()
                    .Where(term => Text(term, "start").Length > 0 && Text(term, "end").Length > 0)
                    .Select(TermOf),
            ]
        );
    }

    private static string GivenOf(string full, string last) =>
        full.LastIndexOf(last, StringComparison.Ordinal) is var at and > 0 ? full[..at].Trim() : "";

    private static Term TermOf(JsonElement term) =>
        new(
            Text(term, "chamber") is "senate" ? Chamber.Senate : Chamber.House,
            Text(term, "state"),
            Text(term, "party")[..1],
            Day(Text(term, "start")),
            Day(Text(term, "end"))
        );

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(JsonElement record, string key) =>
        record.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()!
            : "";
}
