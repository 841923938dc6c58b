using System.Globalization;
using System.Text.Json;
using Archive.Documents;

namespace Archive.Pdf.Typesetting;

/// <summary>What page.typ wants to know for the pages of a document and for those of its citation sheet alike.</summary>
internal static class PageFrame
{
    /// <summary>As page.typ prints it.</summary>
    public const string SpecimenMark = "SPECIMEN — invented";

    private static readonly HashSet<string> RightToLeft = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar",
        "dv",
        "fa",
        "he",
        "ku",
        "ps",
        "sd",
        "ug",
        "ur",
        "yi",
    };

    public static void Write(
        Utf8JsonWriter writer,
        Document document,
        Uri permalink,
        DateTimeOffset made
    )
    {
        var plain = new PrintedLetters();
        writer.WriteString("title", TitleOf(document));
        WriteStrings(writer, "authors", document.Authors.Select(party => plain.Add(party.Name)));
        WriteStrings(writer, "keywords", document.Topics.Select(plain.Add));
        WriteMade(writer, made);
        writer.WriteBoolean("specimen", document.IsSpecimen);
        var foot = document.Date is DateOnly day
            ? $"{permalink.AbsoluteUri} · {DayOf(day)}"
            : permalink.AbsoluteUri;
        writer.WriteString("foot", plain.Add(foot));
        var (language, region) = LanguageOf(document.Language);
        writer.WriteString("lang", language);
        writer.WriteString("region", region);
    }

    /// <summary>For pages that are no document's: those of a report, in English.</summary>
    public static void Write(Utf8JsonWriter writer, string title, string foot, DateTimeOffset made)
    {
        writer.WriteString("title", title);
        WriteStrings(writer, "authors", []);
        WriteStrings(writer, "keywords", []);
        WriteMade(writer, made);
        writer.WriteBoolean("specimen", false);
        writer.WriteString("foot", foot);
        writer.WriteString("lang", "en");
        writer.WriteNull("region");
    }

    public static string TitleOf(Document document) => new PrintedLetters().Add(document.Title);

    /// <summary>As in "Press release".</summary>
    public static string KindOf(Document document)
    {
        var label = document.Kind.Label();
        return $"{char.ToUpperInvariant(label[0])}{label[1..]}";
    }

    /// <summary>As in "21 November 2019".</summary>
    public static string DayOf(DateOnly day) =>
        day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static bool IsRightToLeft(string? language) =>
        RightToLeft.Contains(LanguageOf(language).Language);

    private static void WriteMade(Utf8JsonWriter writer, DateTimeOffset made)
    {
        var utc = made.UtcDateTime;
        writer.WriteStartArray("made");
        foreach (
            var part in (int[])[utc.Year, utc.Month, utc.Day, utc.Hour, utc.Minute, utc.Second]
        )
        {
            writer.WriteNumberValue(part);
        }
        writer.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }
        writer.WriteEndArray();
    }

    // Typst takes ISO 639 and 3166 codes and nothing else of a BCP 47 tag; a language that nobody names is not English.
    private static (string Language, string? Region) LanguageOf(string? tag)
    {
        const string undetermined = "und";
        var parts = (tag ?? undetermined).Split('-');
        var language =
            parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) ? parts[0] : undetermined;
        var region = parts
            .Skip(1)
            .FirstOrDefault(part => part.Length == 2 && part.All(char.IsAsciiLetter));
        return (language.ToLowerInvariant(), region?.ToUpperInvariant());
    }
}
