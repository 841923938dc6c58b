namespace Archive.Originals.Pages;

/// <summary>How the lines of a column usually stand: what a line is compared with to see whether a paragraph begins.</summary>
internal sealed class ColumnShape
{
    // Spaces between lines, in their size, that are rather a new paragraph's.
    private const double WidestLeading = 2.6;
    private const double NewParagraph = 1.28;

    // In letters' sizes: how far a first line stands in, and how ragged a margin may be.
    private const double Indent = 0.9;
    private const double Ragged = 0.6;
    private const double Space = 0.25;

    private readonly double leading;
    private readonly double left;
    private readonly double right;

    public ColumnShape(List<PageLine> lines)
    {
        left = lines.Min(line => line.Left);
        right = lines.Max(line => line.Right);
        var steps = new List<double>();
        for (var i = 1; i < lines.Count; i++)
        {
            var step =
                (lines[i - 1].Base - lines[i].Base) / Math.Max(lines[i].Size, lines[i - 1].Size);
            if (step is > 0.7 and < WidestLeading)
            {
                steps.Add(step);
            }
        }
        steps.Sort();
        // The narrower ones are within paragraphs, however short these are.
        leading = steps.Count == 0 ? 1.2 : steps[steps.Count * 3 / 10];
    }

    public bool IsApart(PageLine above, PageLine below)
    {
        var step = (above.Base - below.Base) / Math.Max(above.Size, below.Size);
        return step > leading * NewParagraph || step < 0;
    }

    /// <summary>Whether the next line's first word had room on this line, so that the author, not the page, ended it.</summary>
    /// <param name="group">Lines with no wider space between them, of which these are two.</param>
    public bool EndsEarly(PageLine line, PageLine next, List<PageLine> group)
    {
        var word = next.Words[0];
        var edge = RightEdge(group);
        return line.Right + (Space * line.Size) + (word.Right - word.Left)
                < edge - (Ragged * line.Size)
            && !line.Words[^1].Text.EndsWith('-');
    }

    /// <summary>Whether a line stands in as a paragraph's first line does: further than the one before and the one after.</summary>
    public bool IsIndented(PageLine before, PageLine line, PageLine? after)
    {
        var indent = Indent * line.Size;
        return line.Left > before.Left + indent
            && line.Left < left + ((right - left) / 3)
            && (after is null ? before.Left < left + indent : after.Left < line.Left - indent);
    }

    // A quotation that is set in on both sides has its own right edge: that of most of its lines.
    private double RightEdge(List<PageLine> group)
    {
        var size = group[0].Size;
        if (group.Count < 4 || group.Min(line => line.Left) < left + (1.5 * size))
        {
            return right;
        }
        var edge = group.Max(line => line.Right);
        var near = group.Take(group.Count - 1).Count(line => line.Right > edge - (5 * size));
        return near * 10 >= (group.Count - 1) * 7 ? edge : right;
    }
}
