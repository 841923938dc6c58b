using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Archive.Description.Doubts;
using Archive.Documents;

namespace Archive.Indexing;

/// <summary>The form in which the index keeps a document's summary and a file's diagnostics: JSON, read by nobody else.</summary>
internal static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new IdConverter() },
    };

    public static byte[] Write(DocumentSummary summary) =>
        JsonSerializer.SerializeToUtf8Bytes(summary, Options);

    public static byte[] Write(ImmutableArray<Diagnostic> diagnostics) =>
        JsonSerializer.SerializeToUtf8Bytes(diagnostics, Options);

    public static byte[] Write(ImmutableArray<Doubt> doubts) =>
        JsonSerializer.SerializeToUtf8Bytes(doubts, Options);

    public static ImmutableArray<Doubt> ReadDoubts(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<ImmutableArray<Doubt>>(json, Options);

    public static DocumentSummary ReadSummary(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<DocumentSummary>(json, Options)
        ?? throw new JsonException("The index holds no summary where one must be.");

    public static ImmutableArray<Diagnostic> ReadDiagnostics(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<ImmutableArray<Diagnostic>>(json, Options);

    private sealed class IdConverter : JsonConverter<DocumentId>
    {
        public override DocumentId Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) => DocumentId.Parse(reader.GetString() ?? "");

        public override void Write(
            Utf8JsonWriter writer,
            DocumentId value,
            JsonSerializerOptions options
        ) => writer.WriteStringValue(value.Value);
    }
}
