using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Archive.Pdf.Typesetting;

/// <summary>Writes the JSON objects that the worker is given, one a line.</summary>
internal static class JsonOnOneLine
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartObject();
        members(writer);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
