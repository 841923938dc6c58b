using System.Collections.Immutable;
using AngleSharp.Dom;
using Archive.Documents;
using Archive.Originals.Papers;

namespace Archive.Originals.Markup;

/// <summary>A table of a page → a table of a document, where it is one: pages are laid out with tables too.</summary>
internal static class HtmlTables
{
    private const int MostColumns = 60;
    private const int MostCells = 100_000;

    /// <param name="read">Reads what a cell holds.</param>
    /// <returns>Null for a table that lays out a page: its cells are then blocks like any other.</returns>
    public static Block.Table? TryRead(IElement table, Func<INode, ImmutableArray<Block>> read)
    {
        if (
            table.GetAttribute("role") is "presentation" or "none"
            || table.QuerySelector("table, h1, h2, h3, ul, ol, blockquote, pre, hr") is not null
        )
        {
            return null;
        }
        var rows = new List<List<TableCell>>();
        var spans = new Dictionary<int, int>();
        foreach (var row in table.QuerySelectorAll("tr"))
        {
            rows.Add(ReadRow(row, spans, read));
        }
        rows.RemoveAll(row => row.All(cell => cell.Runs.IsEmpty));
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        if (
            columns is < 2 or > MostColumns
            || rows.Count < 2
            || (long)columns * rows.Count > MostCells
            || IsText(rows)
            || table.QuerySelector("caption") is not null
        )
        {
            return null;
        }
        return PaperTable.Of(rows);
    }

    private static List<TableCell> ReadRow(
        IElement row,
        Dictionary<int, int> spans,
        Func<INode, ImmutableArray<Block>> read
    )
    {
        var cells = new List<TableCell>();
        foreach (var cell in row.Children.Where(child => child.LocalName is "td" or "th"))
        {
            PadSpans(cells, spans);
            var down = Span(cell, "rowspan");
            for (var across = Span(cell, "colspan"); across > 0; across--)
            {
                if (down > 1)
                {
                    spans[cells.Count] = down - 1;
                }
                cells.Add(
                    new TableCell(
                        across == Span(cell, "colspan") && !HtmlForms.IsSilent(cell)
                            ? HtmlForms.RunsOf(read(cell))
                            : []
                    )
                );
            }
        }
        PadSpans(cells, spans);
        return cells;
    }

    // Where a cell above reaches down.
    private static void PadSpans(List<TableCell> cells, Dictionary<int, int> spans)
    {
        while (spans.TryGetValue(cells.Count, out var left) && left > 0)
        {
            spans[cells.Count] = left - 1;
            cells.Add(new TableCell([]));
        }
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), null, out var span)
            ? Math.Clamp(span, 1, MostColumns)
            : 1;

    // Columns of running text, as a page is laid out.
    private static bool IsText(List<List<TableCell>> rows) =>
        rows.Average(row => row.Sum(cell => cell.Runs.Sum(run => run.Text.Length))) > 1_000;
}
