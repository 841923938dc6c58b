using System.Text.Json.Serialization;

namespace Archive.Originals.Pages;

/// <summary>How the host reads a <see cref="ReadPdf"/> that comes from the child process.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReadPdf))]
internal sealed partial class ReadPdfJson : JsonSerializerContext;
