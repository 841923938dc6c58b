using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Archive.Originals.WordFiles;

/// <summary>What a paragraph's style, and those it is based on, say of it.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 12;

    private readonly Dictionary<string, Style> byId = new(StringComparer.Ordinal);

    public WordStyles(MainDocumentPart main)
    {
        var styles = main.StyleDefinitionsPart?.Styles;
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                byId.TryAdd(id, style);
            }
        }
        Language = styles
            ?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.GetFirstChild<Languages>()
            ?.Val?.Value;
    }

    public string? Language { get; }

    /// <summary>1 to 6; null where the paragraph is no heading.</summary>
    public int? HeadingOf(ParagraphProperties? properties)
    {
        if (properties?.OutlineLevel?.Val?.Value is { } own)
        {
            return own < 9 ? Math.Min(own + 1, 6) : null;
        }
        foreach (var style in Chain(properties?.ParagraphStyleId?.Val?.Value))
        {
            if (LevelOfName(style.StyleName?.Val?.Value) is { } level)
            {
                return level;
            }
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } outline)
            {
                return outline < 9 ? Math.Min(outline + 1, 6) : null;
            }
        }
        return null;
    }

    public bool IsQuote(ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value)
            .Any(style =>
                style.StyleName?.Val?.Value is { } name
                && (
                    name.Equals("Quote", StringComparison.OrdinalIgnoreCase)
                    || name.Equals("Intense Quote", StringComparison.OrdinalIgnoreCase)
                    || name.Equals("Block Text", StringComparison.OrdinalIgnoreCase)
                )
            );

    /// <summary>The paragraph's own numbering, else its style's.</summary>
    public (int List, int Level)? NumberingOf(ParagraphProperties? properties)
    {
        var own = properties?.NumberingProperties;
        if (own?.NumberingId?.Val?.Value is { } list)
        {
            return list == 0 ? null : (list, own.NumberingLevelReference?.Val?.Value ?? 0);
        }
        foreach (var style in Chain(properties?.ParagraphStyleId?.Val?.Value))
        {
            if (
                style.StyleParagraphProperties?.NumberingProperties is
                { NumberingId.Val.Value: var id } of
            )
            {
                return id == 0
                    ? null
                    : (
                        id,
                        own?.NumberingLevelReference?.Val?.Value
                            ?? of.NumberingLevelReference?.Val?.Value
                            ?? 0
                    );
            }
        }
        return null;
    }

    private IEnumerable<Style> Chain(string? id)
    {
        for (
            var i = 0;
            i < LongestChain && id is not null && byId.TryGetValue(id, out var style);
            i++
        )
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static int? LevelOfName(string? name) =>
        name is null ? null
        : name.Equals("Title", StringComparison.OrdinalIgnoreCase) ? 1
        : name.Equals("Subtitle", StringComparison.OrdinalIgnoreCase) ? 2
        : name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name.AsSpan("heading ".Length), null, out var level)
        && level is >= 1 and <= 9
            ? Math.Min(level, 6)
        : null;
}
