using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Documents.Reading;

/// <summary>
/// Reads a table where a rule stands below a paragraph's last line, which is the header; every further line with a
/// pipe is a row.
/// </summary>
/// <remarks>
/// Markdig finds tables among the inlines of a paragraph: whatever the lines hold is read first, and lines that hardly
/// resemble a rule make a table of a sentence.
/// </remarks>
internal sealed class TableBlockParser : BlockParser
{
    public TableBlockParser() => OpeningCharacters = ['|', '-', ':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (
            processor.IsCodeIndent
            || processor.CurrentBlock is not ParagraphBlock { Parent.IsOpen: true } paragraph
            || paragraph.Lines.Count == 0
            || TableSyntax.ReadRule(processor.Line.AsSpan()) is not { } alignments
        )
        {
            return BlockState.None;
        }
        var header = paragraph.Lines.Lines[paragraph.Lines.Count - 1];
        var cells = TableSyntax.ReadCells(header.Slice.ToString());
        if (cells.Count != alignments.Length)
        {
            return BlockState.None;
        }
        paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
        var table = new TableBlock(this, alignments)
        {
            Column = processor.Column,
            Span = new SourceSpan(header.Position, processor.Line.End),
        };
        AddRow(processor, table, cells, header.Line);
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (
            processor.IsBlankLine
            || processor.IsCodeIndent
            || !TableSyntax.HasPipe(processor.Line.AsSpan())
        )
        {
            return BlockState.None;
        }
        AddRow(
            processor,
            (TableBlock)block,
            TableSyntax.ReadCells(processor.Line.ToString()),
            processor.LineIndex
        );
        return BlockState.ContinueDiscard;
    }

    private void AddRow(BlockProcessor processor, TableBlock table, List<string> cells, int line)
    {
        var row = new TableRowBlock(this) { Line = line };
        foreach (var cell in cells)
        {
            var block = new TableCellBlock(this) { Line = line, Lines = new StringLineGroup(cell) };
            SignLimit.Apply(processor, block);
            row.Add(block);
        }
        table.Add(row);
    }
}
