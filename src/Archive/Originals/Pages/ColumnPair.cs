namespace Archive.Originals.Pages;

/// <summary>Bands with a gap in common that are two columns, and not rows of a table, a list or a form.</summary>
/// <param name="End">The band after the last that belongs to them.</param>
internal readonly record struct ColumnPair(int End)
{
    // In letters. A list's numbers and a form's labels stand left of a gap too, and are read with what stands right of it.
    private const double ShortestLine = 8;
    private const double ShortestProse = 22;

    public static ColumnPair? Read(List<List<PageWord>> bands, int first, int end, Gutter gap)
    {
        var (left, right) = Sides(bands, first, end, gap);
        if (IsProse(left, right))
        {
            // One of two columns of prose may be longer.
            return new ColumnPair(end);
        }
        // Below two blocks, what stands on one side only is no more of them.
        while (
            end > first
            && (
                bands[end - 1].TrueForAll(word => word.Right <= gap.Middle)
                || bands[end - 1].TrueForAll(word => word.Right > gap.Middle)
            )
        )
        {
            end--;
        }
        (left, right) = Sides(bands, first, end, gap);
        return ArePairOfBlocks(left, right) ? new ColumnPair(end) : null;
    }

    private static (List<PageLine> Left, List<PageLine> Right) Sides(
        List<List<PageWord>> bands,
        int first,
        int end,
        Gutter gap
    )
    {
        var words = bands[first..end].SelectMany(band => band).ToList();
        return (
            LineReader.Lines(words.FindAll(word => word.Right <= gap.Middle)),
            LineReader.Lines(words.FindAll(word => word.Right > gap.Middle))
        );
    }

    private static bool IsProse(List<PageLine> left, List<PageLine> right) =>
        Math.Min(left.Count, right.Count) >= 2
        && Math.Max(left.Count, right.Count) >= 3
        && Math.Min(Length(left), Length(right)) >= ShortestProse;

    // Two addresses or two signatures side by side.
    private static bool ArePairOfBlocks(List<PageLine> left, List<PageLine> right)
    {
        const int mostLines = 8;
        return left.Count is >= 2 and <= mostLines
            && right.Count is >= 2 and <= mostLines
            && Math.Abs(left.Count - right.Count) <= 2
            && Math.Min(Length(left), Length(right)) >= ShortestLine
            && !left.Exists(line => line.Words.MaxBy(word => word.Right)!.Text.EndsWith(':'))
            && left.Concat(right).Count(IsNumber) <= 1;
    }

    private static bool IsNumber(PageLine line) =>
        !line.Words.Exists(word => word.Text.Any(char.IsLetter));

    private static double Length(List<PageLine> lines) =>
        lines.Count == 0 ? 0 : lines.Average(line => line.Words.Sum(word => word.Length + 1));
}
