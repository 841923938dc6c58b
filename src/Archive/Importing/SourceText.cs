using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Archive.Text;

namespace Archive.Importing;

/// <summary>The letters of a file to import: UTF-8, UTF-16, else what Windows wrote before them; never something binary.</summary>
internal static class SourceText
{
    /// <summary>Larger files are refused: in bytes.</summary>
    public const int Largest = 100_000_000;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    // Where Windows-1252 departs from Latin-1; a dot is a byte it gives no letter.
    private const string Windows1252 = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

    /// <param name="note">A sentence where the file is not UTF-8, or has characters that may not stand in a text.</param>
    /// <returns>Null where the bytes are no text.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, out string? note)
    {
        if (DecodeAll(bytes, out note) is not { } text)
        {
            return null;
        }
        // MS-DOS ended its files with this.
        var clean = Characters.Clean(text.TrimEnd('\x1A'), out var unfit);
        if (unfit is not null)
        {
            note = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{note} Line {unfit.Line}: {unfit.Sentence}"
                )
                .TrimStart();
        }
        return clean;
    }

    /// <returns>The same memory where it is UTF-8 already; null where the bytes are no text.</returns>
    public static Memory<byte>? ToUtf8(Memory<byte> bytes)
    {
        if (Utf8.IsValid(bytes.Span))
        {
            return bytes;
        }
        return DecodeWindows1252(bytes.Span) is { } text
            ? Encoding.UTF8.GetBytes(text).AsMemory()
            : null;
    }

    private static string? DecodeAll(ReadOnlySpan<byte> bytes, out string? note)
    {
        note = null;
        if (Utf16.Of(bytes) is not null)
        {
            note = "The file is not UTF-8 and was read as UTF-16.";
            return Utf16.Decode(bytes);
        }
        if (bytes.Contains((byte)0))
        {
            return null;
        }
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            note = "The file is not UTF-8 and was read as Windows-1252.";
            return DecodeWindows1252(bytes);
        }
    }

    private static string? DecodeWindows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var unit in bytes)
        {
            var letter = unit is >= 0x80 and < 0xA0 ? Windows1252[unit - 0x80] : (char)unit;
            if (letter == '.' && unit >= 0x80)
            {
                return null;
            }
            text.Append(letter);
        }
        return text.ToString();
    }
}
