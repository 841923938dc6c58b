using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Archive.Text;

namespace Archive.Tests.Fuzzing;

/// <summary>
/// The characters that programs stumble over: every noncharacter, halves of surrogate pairs, controls, what cannot be seen
/// or turns the direction of text, and every character whose folding has another length than itself.
/// </summary>
internal static class OddCharacters
{
    private const int Surrogates = 64;

    public static ImmutableArray<string> All { get; } =
    [
        .. Enumerable.Range(0, 0x110000).Where(IsOdd).Select(Write),
        .. Enumerable.Range(0, Surrogates).Select(i => Write(0xD800 + (i * 0x800 / Surrogates))),
        "e\u0301\u0301\u0301" + string.Concat(Enumerable.Repeat("\u0330", 40)),
        "\u202E\u202B\u2067",
        "\uD83D\uD83D\uDE00\uDE00",
        "👩‍👩‍👧‍👦",
        "\r",
        "\r\r\n",
    ];

    /// <summary>For an address: half a pair as three bytes, as programs write it that know only UTF-16.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                escaped.Append(Uri.EscapeDataString(text.AsSpan(i++, 2)));
            }
            else if (char.IsSurrogate(text[i]))
            {
                var unit = (int)text[i];
                escaped.Append(
                    CultureInfo.InvariantCulture,
                    $"%{0xE0 | (unit >> 12):X2}%{0x80 | ((unit >> 6) & 0x3F):X2}%{0x80 | (unit & 0x3F):X2}"
                );
            }
            else
            {
                escaped.Append(Uri.EscapeDataString(text.AsSpan(i, 1)));
            }
        }
        return escaped.ToString();
    }

    private static bool IsOdd(int value)
    {
        if (value is >= 0xD800 and < 0xE000)
        {
            return false;
        }
        var text = Write(value);
        return text != Characters.Clean(text)
            || value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0xFFFD
            || TextNormalizer.Fold(text).Text.Length != text.Length;
    }

    private static string Write(int value) =>
        value is >= 0xD800 and < 0xE000 ? ((char)value).ToString() : char.ConvertFromUtf32(value);
}
