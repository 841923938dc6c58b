using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Archive.Originals.Markup;

/// <summary>What a page says of its article in JSON-LD (schema.org).</summary>
internal sealed record LinkedFacts(
    string? Headline,
    string? Published,
    ImmutableArray<string> Authors,
    string? Publisher,
    string? Url
)
{
    private const int MostScripts = 20;

    private static readonly LinkedFacts None = new(null, null, [], null, null);

    public static LinkedFacts Of(IHtmlDocument page)
    {
        foreach (
            var script in page.QuerySelectorAll("script[type='application/ld+json']")
                .Take(MostScripts)
        )
        {
            try
            {
                using var json = JsonDocument.Parse(
                    script.TextContent,
                    new JsonDocumentOptions
                    {
                        AllowTrailingCommas = true,
                        CommentHandling = JsonCommentHandling.Skip,
                        MaxDepth = 32,
                    }
                );
                if (
                    Things(json.RootElement).FirstOrDefault(IsArticle) is
                    { ValueKind: JsonValueKind.Object } article
                )
                {
                    return new LinkedFacts(
                        Text(article, "headline") ?? Text(article, "name"),
                        Text(article, "datePublished"),
                        Names(article, "author"),
                        Names(article, "publisher").FirstOrDefault(),
                        Text(article, "url")
                    );
                }
            }
            catch (JsonException)
            {
                // It is a page's, and pages err.
            }
        }
        return None;
    }

    private static IEnumerable<JsonElement> Things(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Things),
            JsonValueKind.Object when json.TryGetProperty("@graph", out var graph) => Things(graph),
            JsonValueKind.Object => [json],
            _ => [],
        };

    private static bool IsArticle(JsonElement thing) =>
        thing.TryGetProperty("@type", out var type)
        && (
            type.ValueKind is JsonValueKind.Array
                ? type.EnumerateArray().Select(each => each.ToString())
                : [type.ToString()]
        ).Any(name =>
            name.EndsWith("Article", StringComparison.Ordinal)
            || name is "BlogPosting" or "Report" or "PressRelease" or "LegislativeDocument"
        );

    private static string? Text(JsonElement thing, string key) =>
        thing.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;

    private static ImmutableArray<string> Names(JsonElement thing, string key)
    {
        if (!thing.TryGetProperty(key, out var value))
        {
            return [];
        }
        IEnumerable<JsonElement> values =
            value.ValueKind is JsonValueKind.Array ? value.EnumerateArray() : [value];
        return
        [
            .. values
                .Select(each =>
                    each.ValueKind switch
                    {
                        JsonValueKind.String => each.GetString(),
                        JsonValueKind.Object => Text(each, "name"),
                        _ => null,
                    }
                )
                .OfType<string>(),
        ];
    }
}
