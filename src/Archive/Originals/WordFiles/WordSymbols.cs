using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Archive.Originals.WordFiles;

/// <summary>A letter of a font of symbols, where Unicode has it too.</summary>
internal static class WordSymbols
{
    private const int PrivateUse = 0xF000;

    public static string Of(SymbolChar symbol)
    {
        if (
            !int.TryParse(
                symbol.Char?.Value,
                NumberStyles.HexNumber,
                CultureInfo.InvariantCulture,
                out var code
            )
        )
        {
            return "";
        }
        var font = symbol.Font?.Value ?? "";
        code = code >= PrivateUse ? code - PrivateUse : code;
        return font.Contains("dings", StringComparison.OrdinalIgnoreCase) ? DingbatOf(code)
            : code is >= 0x20 and < 0x7F or (> 0xA0 and < 0xD800) ? ((char)code).ToString()
            : "\uFFFD";
    }

    private static string DingbatOf(int code) =>
        code switch
        {
            0x6F or 0xA8 or 0x71 => "☐",
            0xFE or 0x52 => "☑",
            0xFD or 0x53 => "☒",
            0xFC => "✓",
            0xE0 or 0xE8 => "→",
            0x4A => "☺",
            _ => "•",
        };
}
