using Archive.Documents.Reading;

namespace Archive.Documents.Writing;

/// <summary>A table → its lines.</summary>
internal static class TableWriter
{
    public static IEnumerable<string> Write(Block.Table table)
    {
        yield return Write(table.Rows[0]);
        yield return $"| {string.Join(" | ", table.Alignments.Select(RuleOf))} |";
        foreach (var row in table.Rows.Skip(1))
        {
            yield return Write(row);
        }
    }

    private static string Write(TableRow row) =>
        $"| {string.Join(" | ", row.Cells.Select(cell => TableSyntax.WriteCell(RunWriter.Write(cell.Runs, PassagePlace.Cell))))} |";

    private static string RuleOf(ColumnAlignment alignment) =>
        alignment switch
        {
            ColumnAlignment.Left => ":---",
            ColumnAlignment.Center => ":---:",
            ColumnAlignment.Right => "---:",
            _ => "---",
        };
}
