using System.Text.Json.Serialization;

namespace Archive.Originals.Pages;

/// <summary>A <see cref="ReadPdf"/> as it comes from the child process.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(ReadPdf))]
internal sealed partial class ReadPdfJson : JsonSerializerContext;
