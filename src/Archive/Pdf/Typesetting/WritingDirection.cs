using System.Text;

namespace Archive.Pdf.Typesetting;

/// <summary>In which direction words are written, where no language says: as their first letter is (Unicode's rule P2).</summary>
internal static class WritingDirection
{
    public static bool IsRightToLeft(string words)
    {
        foreach (var rune in words.EnumerateRunes())
        {
            if (IsRightToLeft(rune))
            {
                return true;
            }
            if (Rune.IsLetter(rune))
            {
                return false;
            }
        }
        return false;
    }

    // Hebrew to Arabic's extensions, their forms for presentation, and the old and African scripts.
    private static bool IsRightToLeft(Rune rune) =>
        Rune.IsLetter(rune)
        && rune.Value
            is (>= 0x0590 and <= 0x08FF)
                or (>= 0xFB1D and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFF)
                or (>= 0x10800 and <= 0x10FFF)
                or (>= 0x1E800 and <= 0x1EFFF);
}
