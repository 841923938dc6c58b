using System.Collections.Immutable;

namespace Archive.Documents.Reading;

/// <summary>
/// How a table is written: rows of cells parted by pipes, the second line a rule of hyphens under the header. A pipe
/// within a cell stands after a backslash.
/// </summary>
internal static class TableSyntax
{
    public const int MostColumns = 100;

    /// <summary>The alignments of the columns, where the line is a table's rule; else null.</summary>
    public static ImmutableArray<ColumnAlignment>? ReadRule(ReadOnlySpan<char> line)
    {
        if (!line.Contains('|') || line.ContainsAnyExcept("|:- \t"))
        {
            return null;
        }
        var alignments = ImmutableArray.CreateBuilder<ColumnAlignment>();
        foreach (var cell in Split(line.ToString()))
        {
            if (alignments.Count == MostColumns || !TryReadAlignment(cell, out var alignment))
            {
                return null;
            }
            alignments.Add(alignment);
        }
        return alignments.ToImmutable();
    }

    /// <summary>The Markdown of a row's cells, their pipes no longer escaped.</summary>
    public static List<string> ReadCells(string line) =>
        [.. Split(line).Select(cell => cell.Replace("\\|", "|", StringComparison.Ordinal))];

    /// <summary>The Markdown of a cell as it may stand in a row.</summary>
    public static string WriteCell(string markdown) =>
        markdown.Replace("|", "\\|", StringComparison.Ordinal);

    public static bool HasPipe(ReadOnlySpan<char> line) => NextPipe(line, 0) < line.Length;

    private static bool TryReadAlignment(ReadOnlySpan<char> cell, out ColumnAlignment alignment)
    {
        var isLeft = cell.StartsWith(":");
        var isRight = cell.Length > 1 && cell.EndsWith(":");
        alignment = (isLeft, isRight) switch
        {
            (true, true) => ColumnAlignment.Center,
            (true, false) => ColumnAlignment.Left,
            (false, true) => ColumnAlignment.Right,
            _ => ColumnAlignment.Unset,
        };
        var hyphens = cell[(isLeft ? 1 : 0)..(isRight ? ^1 : ^0)];
        return !hyphens.IsEmpty && !hyphens.ContainsAnyExcept('-');
    }

    private static List<string> Split(string line)
    {
        var row = line.AsSpan().Trim(" \t");
        if (row.StartsWith("|"))
        {
            row = row[1..];
        }
        var cells = new List<string>();
        for (var start = 0; start <= row.Length; )
        {
            var end = NextPipe(row, start);
            // What follows the last pipe is a cell only where something stands there.
            if (end < row.Length || start < row.Length || cells.Count == 0)
            {
                cells.Add(row[start..end].Trim(" \t").ToString());
            }
            start = end + 1;
        }
        return cells;
    }

    private static int NextPipe(ReadOnlySpan<char> row, int start)
    {
        for (var at = start; at < row.Length; at++)
        {
            if (row[at] is '|' && (at == 0 || row[at - 1] is not '\\'))
            {
                return at;
            }
        }
        return row.Length;
    }
}
