using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Originals.Papers;

/// <summary>Rows of cells → a table, each row as long as the longest.</summary>
internal static class PaperTable
{
    /// <param name="rows">At least one.</param>
    public static Block.Table Of(List<List<TableCell>> rows)
    {
        var columns = Math.Max(1, rows.Max(row => row.Count));
        return new Block.Table(
            [.. Enumerable.Repeat(ColumnAlignment.Unset, columns)],
            [
                .. rows.Select(row => new TableRow([
                    .. row,
                    .. Enumerable.Repeat(new TableCell([]), columns - row.Count),
                ])),
            ]
        );
    }
}
