using System.Collections.Immutable;
using Archive.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Archive.Originals.WordFiles;

/// <summary>A table's rows and cells, without those that were taken out; a cell that spans columns is followed by empty ones.</summary>
internal static class WordTables
{
    private const int MostColumns = 60;

    public static List<List<ImmutableArray<Block>>> Read(
        Table table,
        Func<OpenXmlElement, ImmutableArray<Block>> read
    )
    {
        var rows = new List<List<ImmutableArray<Block>>>();
        foreach (var row in Through<TableRow>(table))
        {
            if (row.TableRowProperties?.GetFirstChild<Deleted>() is not null)
            {
                continue;
            }
            var cells = new List<ImmutableArray<Block>>();
            foreach (var cell in Through<TableCell>(row))
            {
                cells.Add(read(cell));
                var span = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
                for (var i = 1; i < Math.Clamp(span, 1, MostColumns); i++)
                {
                    cells.Add([]);
                }
            }
            if (cells.Any(cell => !cell.IsEmpty))
            {
                rows.Add(cells);
            }
        }
        return rows;
    }

    // Rows and cells may stand in frames of their own.
    private static IEnumerable<T> Through<T>(OpenXmlElement parent)
        where T : OpenXmlElement =>
        parent.ChildElements.SelectMany(child =>
            child switch
            {
                T found => [found],
                SdtElement or SdtContentRow or SdtContentCell or CustomXmlElement => Through<T>(
                    child
                ),
                _ => [],
            }
        );
}
