namespace Archive.Originals.Pages;

/// <summary>Letters in the order they were drawn → words. A word ends at a space, drawn or left.</summary>
internal static class WordReader
{
    // In letters' sizes. A space is rarely set narrower; letters of one word are rarely set wider apart.
    private const double NarrowestSpace = 0.1;
    private const double FarthestBack = 0.4;
    private const double FarthestUp = 0.25;

    // Letters whose widths a font tells wrong still stand one after the other.
    private const double LeastAhead = 0.15;

    // Letters of one word do not differ more.
    private const double SizeRatio = 0.75;

    /// <summary>Longer runs of letters are no words of a text, and would be compared with one another for long.</summary>
    private const int LongestWord = 2000;

    public static List<PageWord> Read(IEnumerable<Glyph> glyphs)
    {
        var words = new List<PageWord>();
        PageWord? word = null;
        var last = default(Glyph);
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace)
            {
                if (word is not null && Math.Abs(glyph.Base - last.Base) < last.Size)
                {
                    word.EndsWithSpace = true;
                    word.SpaceEnd ??= glyph.Right;
                }
                word = null;
                continue;
            }
            var goesOn = word is not null && Continues(last, glyph);
            var isParted = goesOn && (IsDash(last) || IsDash(glyph));
            if (goesOn && !isParted && word!.Length < LongestWord)
            {
                word.Add(glyph);
            }
            else
            {
                words.Add(word = new PageWord(glyph) { IsJoined = isParted });
            }
            last = glyph;
        }
        return words;
    }

    // Words on both sides of it are quoted one without the other, and have places of their own.
    private static bool IsDash(Glyph glyph) => glyph.Text is "—" or "–" or "/";

    private static bool Continues(Glyph last, Glyph next)
    {
        var size = Math.Max(last.Size, next.Size);
        var gap = next.Left - last.Right;
        return next.Angle == last.Angle
            && Math.Min(last.Size, next.Size) > SizeRatio * size
            && Math.Abs(next.Base - last.Base) < FarthestUp * size
            && gap < NarrowestSpace * size
            && (gap > -FarthestBack * size || next.Left > last.Left + (LeastAhead * size));
    }
}
