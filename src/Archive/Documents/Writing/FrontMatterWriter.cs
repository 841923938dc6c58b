using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents.Reading;

namespace Archive.Documents.Writing;

/// <summary>What a document says of itself → the lines of its front matter, fences and all.</summary>
internal static class FrontMatterWriter
{
    public static List<string> Write(Document document)
    {
        var lines = new List<string>
        {
            "---",
            $"id: {YamlText.Of(document.Id.Value)}",
            $"kind: {document.Kind.Code()}",
            $"title: {YamlText.Of(document.Title)}",
        };
        if (document.Date is { } date)
        {
            lines.Add($"date: {Write(date)}");
        }
        AddParties(lines, "authors", document.Authors);
        AddParties(lines, "recipients", document.Recipients);
        if (!document.Topics.IsEmpty)
        {
            lines.Add($"topics: [{string.Join(", ", document.Topics.Select(YamlText.Of))}]");
        }
        if (document.Language is { } language)
        {
            lines.Add($"language: {YamlText.Of(language)}");
        }
        if (document.Source is { } source)
        {
            lines.Add($"source: {Write(source)}");
        }
        if (document.Original is { } original)
        {
            lines.Add($"original: {Write(original)}");
        }
        if (!document.Relations.IsEmpty)
        {
            lines.Add("relations:");
            lines.AddRange(
                document.Relations.Select(relation =>
                    $"  - {{ {YamlText.Of(relation.Kind)}: {YamlText.Of(relation.Target.Value)} }}"
                )
            );
        }
        if (document.IsSpecimen)
        {
            lines.Add("specimen: true");
        }
        lines.AddRange(document.Extra.Select(Write));
        lines.Add("---");
        return lines;
    }

    private static void AddParties(List<string> lines, string key, ImmutableArray<Party> parties)
    {
        if (parties.IsEmpty)
        {
            return;
        }
        lines.Add($"{key}:");
        lines.AddRange(parties.Select(party => $"  - {Write(party)}"));
    }

    private static string Write(Party party) =>
        Mapping(
            [
                ("name", Write(party.Name)),
                ("kind", party.Kind is { } kind ? PartyKinds.Code(kind) : null),
                ("role", Write(party.Role)),
                ("organization", Write(party.Organization)),
                ("state", Write(party.State)),
                ("party", Write(party.Affiliation)),
                ("bioguide", Write(party.Bioguide)),
            ],
            party.Extra
        );

    private static string Write(Provenance source) =>
        Mapping(
            [
                ("url", Write(source.Url)),
                ("publisher", Write(source.Publisher)),
                ("retrieved", source.Retrieved is { } day ? Write(day) : null),
                ("rights", Write(source.Rights)),
            ],
            source.Extra
        );

    private static string Write(OriginalFile original) =>
        Mapping(
            [
                ("file", Write(original.File)),
                ("mediaType", Write(original.MediaType)),
                ("sha256", Write(original.Sha256)),
            ],
            original.Extra
        );

    private static string Mapping(
        ReadOnlySpan<(string Key, string? Yaml)> known,
        ImmutableArray<ExtraKey> extra
    )
    {
        var entries = new List<string>();
        foreach (var (key, yaml) in known)
        {
            if (yaml is not null)
            {
                entries.Add($"{key}: {yaml}");
            }
        }
        entries.AddRange(extra.Select(Write));
        return entries.Count == 0 ? "{}" : $"{{ {string.Join(", ", entries)} }}";
    }

    private static string Write(ExtraKey extra) => $"{YamlText.Of(extra.Key)}: {extra.Yaml}";

    private static string? Write(string? text) => text is null ? null : YamlText.Of(text);

    private static string Write(DateOnly date) =>
        date.ToString(Fields.DateFormat, CultureInfo.InvariantCulture);
}
