using System.Text.Json.Serialization;

namespace Archive.Originals.Pages;

/// <summary>
/// How the child process writes a <see cref="ReadPdf"/>, which <see cref="ReadPdfJson"/> reads. It knows nothing but
/// writing: what reading needs would be made ready in each child, and that takes longer than to read a letter.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault
)]
[JsonSerializable(typeof(ReadPdf))]
internal sealed partial class ReadPdfToJson : JsonSerializerContext;
