namespace Archive.Originals.Pages;

/// <summary>The lines of a column → its blocks: paragraphs, items of lists, and lines that the author ended.</summary>
internal sealed class ColumnReader(PageText page, TextColumn column, Furniture furniture)
{
    // Lines of one paragraph do not differ more in size.
    private const double OtherSize = 1.13;

    private readonly List<PageBlock> blocks = [];

    public List<PageBlock> Read()
    {
        var lines = new List<PageLine>();
        foreach (var line in column.Lines)
        {
            if (furniture.KindOf(line) is { } kind)
            {
                var block = new PageBlock(page, column, kind);
                block.Add(line);
                blocks.Add(block);
            }
            else
            {
                lines.Add(line);
            }
        }
        if (lines.Count > 0)
        {
            var shape = new ColumnShape(lines);
            for (var first = 0; first < lines.Count; )
            {
                var end = first + 1;
                while (end < lines.Count && !IsGroupEnd(shape, lines[end - 1], lines[end]))
                {
                    end++;
                }
                ReadGroup(shape, lines[first..end]);
                first = end;
            }
        }
        return blocks;
    }

    private static bool IsGroupEnd(ColumnShape shape, PageLine line, PageLine next) =>
        shape.IsApart(line, next)
        || Math.Max(line.Size, next.Size) > OtherSize * Math.Min(line.Size, next.Size);

    private void ReadGroup(ColumnShape shape, List<PageLine> group)
    {
        var ends = new bool[group.Count];
        for (var i = 0; i + 1 < group.Count; i++)
        {
            ends[i] = shape.EndsEarly(group[i], group[i + 1], group);
        }
        ends[^1] = true;
        PageBlock? block = null;
        for (var i = 0; i < group.Count; i++)
        {
            var marker = MarkerOf(group, i, block);
            if (block is null || marker is not null || Begins(shape, group, ends, i, block))
            {
                block = new PageBlock(
                    page,
                    column,
                    marker is null ? PdfBlockKind.Paragraph : PdfBlockKind.ListItem
                )
                {
                    Marker = marker,
                };
                blocks.Add(block);
            }
            else if (ends[i - 1])
            {
                block.Ends[^1] = LineEnd.Broken;
            }
            block.Add(group[i]);
        }
    }

    private static bool Begins(
        ColumnShape shape,
        List<PageLine> group,
        bool[] ends,
        int at,
        PageBlock block
    )
    {
        if (block.Kind is PdfBlockKind.ListItem)
        {
            // What hangs below an item's first word is the item's.
            return group[at].Left < block.Lines[0].Words[0].Right && ends[at - 1];
        }
        if (shape.IsIndented(group[at - 1], group[at], at + 1 < group.Count ? group[at + 1] : null))
        {
            return true;
        }
        // Short lines below one another are an address or signatures; below prose, or above it, they are paragraphs.
        return ends[at - 1]
            && (block.Ends.Count > 1 && block.Ends[..^1].Contains(LineEnd.Wrapped) || !ends[at]);
    }

    private static string? MarkerOf(List<PageLine> group, int at, PageBlock? block)
    {
        var words = group[at].Words;
        if (words.Count < 2)
        {
            return null;
        }
        var first = words[0].Text;
        // A dash or a number in the middle of a sentence may come to stand first on a line.
        var isNewLine =
            block is null
            || block.Kind is PdfBlockKind.ListItem
            || group[at - 1].Words[^1].Text[^1] is ':' or ';' or '.' or '?' or ',';
        var isMarker =
            ListMarker.IsSign(first)
            || (ListMarker.IsNumber(first) && words[1].Left - words[0].Right < 6 * words[0].Size);
        return isNewLine && isMarker ? first : null;
    }
}
