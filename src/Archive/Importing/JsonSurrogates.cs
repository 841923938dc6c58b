using System.Globalization;

namespace Archive.Importing;

/// <summary>Escapes in JSON that stand for half a surrogate pair ("\ud800"): no string can be made of them, so they become U+FFFD.</summary>
internal static class JsonSurrogates
{
    // As in "\ud83d".
    private const int EscapeLength = 6;

    /// <summary>In place; linear in the line.</summary>
    public static void Mend(Span<byte> json)
    {
        for (var at = 0; at < json.Length; )
        {
            var found = json[at..].IndexOf((byte)'\\');
            if (found < 0)
            {
                return;
            }
            at += found;
            var unit = UnitAt(json, at);
            if (unit is not (>= 0xD800 and <= 0xDFFF))
            {
                at += 2;
            }
            else if (unit < 0xDC00 && UnitAt(json, at + EscapeLength) is >= 0xDC00 and <= 0xDFFF)
            {
                at += 2 * EscapeLength;
            }
            else
            {
                "FFFD"u8.CopyTo(json[(at + 2)..]);
                at += EscapeLength;
            }
        }
    }

    // Null where no escape by number stands there.
    private static int? UnitAt(ReadOnlySpan<byte> json, int at) =>
        at + EscapeLength <= json.Length
        && json[at] is (byte)'\\'
        && json[at + 1] is (byte)'u'
        && int.TryParse(
            json.Slice(at + 2, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var unit
        )
            ? unit
            : null;
}
