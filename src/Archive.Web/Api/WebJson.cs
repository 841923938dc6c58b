using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Archive.Reports;
using Microsoft.AspNetCore.Mvc;

namespace Archive.Web.Api;

/// <summary>How the site's answers become JSON, settled when the site is built so that no start pays for it.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(CheckQuestion))]
[JsonSerializable(typeof(CheckReport))]
[JsonSerializable(typeof(DocumentAnswer))]
[JsonSerializable(typeof(CitationsAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class WebJson : JsonSerializerContext
{
    /// <summary>With letters as they are: a browser that may not guess types never reads this as HTML.</summary>
    public static WebJson Readable { get; } =
        new(
            new JsonSerializerOptions(JsonSerializerDefaults.Web)
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
}
