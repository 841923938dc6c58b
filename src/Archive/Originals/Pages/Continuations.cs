namespace Archive.Originals.Pages;

/// <summary>Which paragraphs go on where the one before broke off: at the foot of a column or a page, over what is set apart there.</summary>
internal static class Continuations
{
    public static void Find(List<PageBlock> blocks)
    {
        PageBlock? last = null;
        foreach (var block in blocks)
        {
            if (
                block.Kind
                is PdfBlockKind.RunningHead
                    or PdfBlockKind.PageNumber
                    or PdfBlockKind.Footnote
            )
            {
                continue;
            }
            if (
                last is not null
                && last.Column != block.Column
                && block.Kind is PdfBlockKind.Paragraph
                && last.Kind is PdfBlockKind.Paragraph or PdfBlockKind.ListItem
                && GoesOn(last, block)
            )
            {
                block.Continues = true;
                if (last.Ends[^1] is LineEnd.Broken)
                {
                    last.Ends[^1] = LineEnd.Wrapped;
                }
            }
            last = block;
        }
    }

    private static bool GoesOn(PageBlock last, PageBlock next)
    {
        if (Math.Max(last.Size, next.Size) > 1.1 * Math.Min(last.Size, next.Size))
        {
            return false;
        }
        var line = last.Lines[^1];
        var end = last.LastWord[^1];
        if (end is '-' && last.LastWord.Length > 1 && char.IsLetter(last.LastWord[^2]))
        {
            return true;
        }
        var word = next.Lines[0].Words[0];
        var isLower = char.IsLower(word.Text[0]);
        var right = last.Column.Lines.Max(each => each.Right);
        var isFull =
            line.Right + (0.25 * line.Size) + (word.Right - word.Left) > right - (0.6 * line.Size);
        var isEnded = end is '.' or '?' or '!' or ':' or ';' or '”' or '"';
        var isIndented =
            next.Lines.Count > 1 && word.Left > next.Lines[1].Left + (0.9 * next.Lines[0].Size);
        return isFull ? isLower || (!isEnded && !isIndented) : isLower && !isEnded && !isIndented;
    }
}
