using System.Globalization;
using System.Text;

namespace Archive.Originals.Pages;

/// <summary>The letters that a glyph stands for, as they are written in a text.</summary>
internal static class GlyphText
{
    private const char Bullet = '•';

    /// <returns>Nothing where the glyph stands for nothing that can be written.</returns>
    public static string Clean(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }
        if (value.Length == 1 && value[0] is > ' ' and < '\u007F')
        {
            return value;
        }
        var clean = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case >= 0xFB00 and <= 0xFB06:
                    clean.Append(rune.ToString().Normalize(NormalizationForm.FormKC));
                    break;
                // A soft hyphen that is drawn is a hyphen; marks of symbol fonts before list items are drawn as these.
                case 0x00AD or 0x2010 or 0x2011:
                    clean.Append('-');
                    break;
                case 0xF0B7 or 0xF0A7 or 0xF076 or 0xF0D8 or 0xF0FC:
                    clean.Append(Bullet);
                    break;
                case 0x200B or 0xFEFF:
                    break;
                default:
                    if (
                        Rune.GetUnicodeCategory(rune)
                        is not (UnicodeCategory.Control or UnicodeCategory.Format)
                    )
                    {
                        clean.Append(Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
                    }
                    else if (rune.Value is 9 or 10 or 13)
                    {
                        clean.Append(' ');
                    }
                    break;
            }
        }
        return clean.ToString();
    }

    /// <summary>Whether the file does not say which letter it is.</summary>
    public static bool IsNameless(string text) =>
        text.EnumerateRunes()
            .Any(rune =>
                rune == Rune.ReplacementChar
                || Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.PrivateUse
                        or UnicodeCategory.OtherNotAssigned
            );
}
