using System.Text.Json;
using Archive.Documents.Writing;
using Archive.Text;

namespace Archive.Importing;

/// <summary>A value of JSON → the YAML that the front matter keeps of it, on one line.</summary>
internal static class JsonYaml
{
    public static string Of(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object =>
                $"{{{string.Join(", ", value.EnumerateObject().Select(property => $"{YamlText.Of(Characters.Clean(property.Name))}: {Of(property.Value)}"))}}}",
            JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(Of))}]",
            JsonValueKind.String => YamlText.Of(Characters.Clean(value.GetString()!)),
            _ => value.GetRawText(),
        };
}
