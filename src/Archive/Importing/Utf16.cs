using System.Text;

namespace Archive.Importing;

/// <summary>
/// Texts that Windows programs call "Unicode", two bytes a letter: told by their mark, or without one by the half of each letter
/// that is empty in Latin text.
/// </summary>
internal static class Utf16
{
    private const int LookedAt = 512;
    private const double MostlyLatin = 0.9;

    /// <returns>What the bytes are letters in; null where they are not in UTF-16.</returns>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..(Math.Min(bytes.Length, LookedAt) & ~1)];
        if (bytes.Length % 2 != 0 || head.Length < 2)
        {
            return null;
        }
        return head is [0xFE, 0xFF, ..] || IsEmptyHalf(head, 0) ? BigEndian
            : head is [0xFF, 0xFE, ..] || IsEmptyHalf(head, 1) ? LittleEndian
            : null;
    }

    /// <summary>The same letters in UTF-8; the bytes themselves where they are not in UTF-16, or damaged.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> bytes) =>
        Decode(bytes.Span) is { } text ? Encoding.UTF8.GetBytes(text) : bytes;

    /// <returns>Null where the bytes are not in UTF-16, or damaged.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Of(bytes)?.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static UnicodeEncoding BigEndian { get; } =
        new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    private static UnicodeEncoding LittleEndian { get; } =
        new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);

    private static bool IsEmptyHalf(ReadOnlySpan<byte> head, int half)
    {
        var empty = 0;
        for (var i = 0; i < head.Length; i += 2)
        {
            empty += head[i + half] == 0 ? 1 : 0;
            if (head[i + 1 - half] == 0)
            {
                return false;
            }
        }
        return empty >= MostlyLatin * head.Length / 2;
    }
}
