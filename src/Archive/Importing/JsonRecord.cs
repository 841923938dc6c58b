using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Archive.Description.Letters;
using Archive.Documents;
using Archive.Text;

namespace Archive.Importing;

/// <summary>One line of a <see cref="JsonLinesFormat"/> file → a document.</summary>
internal sealed class JsonRecord(string source, JsonElement record)
{
    private const int LongestTitle = 300;

    private static readonly ImmutableArray<string> Known =
    [
        "id",
        "kind",
        "title",
        "date",
        "authors",
        "recipients",
        "topics",
        "language",
        "source",
        "url",
        "publisher",
        "specimen",
        "text",
    ];

    public ReadSource Read(DocumentKind? asked)
    {
        if (Text("text") is not { Length: > 0 } text)
        {
            return Fault("The line has no 'text'. Give the document's words under that key.");
        }
        var given = Text("date");
        var date = Day(given);
        if (given is { Length: > 0 } && date is null)
        {
            return Fault($"The date '{Short(given)}' is not a day. Write it as 2019-11-21.");
        }
        var named = Text("kind");
        if (named is not null && DocumentKinds.Parse(named) is null)
        {
            return Fault(
                $"'{Short(named)}' is no kind of document. Kinds are {string.Join(", ", DocumentKinds.All.Select(kind => kind.Code()))}."
            );
        }
        if (Encoding.UTF8.GetByteCount(text) > DocumentReader.LargestFile)
        {
            return Fault(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The text is larger than {DocumentReader.LargestFile / 1_000_000} MB, which is the limit for one document. Divide it into several."
                )
            );
        }
        var letter = PlainLetter.Read(text, DocumentKinds.Parse(named) ?? asked, date);
        if (letter.Body.IsEmpty)
        {
            return Fault("The text has no words.");
        }
        var title = Short(Text("title") ?? "");
        date ??= letter.Facts.Date;
        var ownId = Text("id");
        DocumentId? id =
            ownId is null ? DocumentIds.Of(title.Length > 0 ? title : letter.Facts.Title, date)
            : DocumentId.TryParse(ownId, out var parsed) ? parsed
            : null;
        if (id is null)
        {
            return Fault(
                ownId is null
                    ? "The line has neither an id nor a title to make one of."
                    : $"'{Short(ownId)}' is no id. Use lower-case letters, digits and single hyphens."
            );
        }
        var document = letter.ToDocument(id.Value);
        return new ReadSource.Read(
            source,
            document with
            {
                Title = title.Length > 0 ? title : document.Title,
                Date = date,
                Authors = Parties("authors") ?? document.Authors,
                Recipients = Parties("recipients") ?? document.Recipients,
                Topics = Texts("topics"),
                Language = Text("language") ?? document.Language,
                Source = ReadProvenance(),
                IsSpecimen =
                    record.TryGetProperty("specimen", out var specimen)
                    && specimen.ValueKind is JsonValueKind.True,
                Extra = [.. Unknown()],
            },
            HasOwnId: ownId is not null,
            Notes()
        );
    }

    private ReadSource.Faulty Fault(string reason) => new(source, reason);

    private string? Text(string key) => Text(record, key);

    private static string? Text(JsonElement from, string key) =>
        from.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String
            ? TextOf(value).Trim()
            : null;

    private static string TextOf(JsonElement value) => Characters.Clean(value.GetString()!);

    private ImmutableArray<string> Texts(string key) =>
        record.TryGetProperty(key, out var values) && values.ValueKind is JsonValueKind.Array
            ?
            [
                .. values
                    .EnumerateArray()
                    .Where(value => value.ValueKind is JsonValueKind.String)
                    .Select(value => Short(TextOf(value))),
            ]
            : [];

    private ImmutableArray<Party>? Parties(string key) =>
        record.TryGetProperty(key, out var values) && values.ValueKind is JsonValueKind.Array
            ? [.. values.EnumerateArray().Select(ReadParty).OfType<Party>()]
            : null;

    private static Party? ReadParty(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String when Short(TextOf(value)) is { Length: > 0 } name => new Party(
                name
            ),
            JsonValueKind.Object when Text(value, "name") is { Length: > 0 } name => new Party(
                Short(name)
            )
            {
                Role = Text(value, "role"),
                Organization = Text(value, "organization"),
                State = Text(value, "state"),
                Affiliation = Text(value, "party"),
            },
            _ => null,
        };

    private Provenance? ReadProvenance()
    {
        var nested =
            record.TryGetProperty("source", out var value)
            && value.ValueKind is JsonValueKind.Object
                ? value
                : record;
        var provenance = new Provenance
        {
            Url = Text(nested, "url"),
            Publisher = Text(nested, "publisher"),
            Retrieved = Day(Text(nested, "retrieved")),
            Rights = Text(nested, "rights"),
        };
        return provenance == new Provenance() ? null : provenance;
    }

    private IEnumerable<ExtraKey> Unknown() =>
        Others()
            .Where(property => IsPlain(property.Name))
            .Select(property => new ExtraKey(property.Name, JsonYaml.Of(property.Value)));

    private ImmutableArray<string> Notes()
    {
        var left = Others()
            .Where(property => !IsPlain(property.Name))
            .Select(property => $"'{Short(Characters.Clean(property.Name))}'")
            .ToList();
        return left.Count == 0
            ? []
            :
            [
                $"Left out, for a key has letters, digits, hyphens and underscores only: {string.Join(", ", left)}.",
            ];
    }

    private IEnumerable<JsonProperty> Others() =>
        record
            .EnumerateObject()
            .Where(property =>
                !Known.Contains(property.Name)
                && property.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
            )
            .DistinctBy(property => property.Name);

    private static bool IsPlain(string key) =>
        key.Length > 0 && key.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '-');

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(
            text?.Split('T')[0],
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static string Short(string text)
    {
        var line = string.Join(
            ' ',
            text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        return Characters.Head(line, LongestTitle);
    }
}
