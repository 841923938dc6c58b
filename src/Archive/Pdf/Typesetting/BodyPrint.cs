using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Archive.Documents;

namespace Archive.Pdf.Typesetting;

/// <summary>Writes a document's body for document.typ, block by block, in the order in which it will be read.</summary>
internal sealed class BodyPrint(
    Utf8JsonWriter writer,
    PrintedLetters letters,
    Document document,
    DocumentText text,
    Uri permalink
)
{
    /// <summary>Lists and quotes deeper than this stand at this depth: what is deeper has no room on a page.</summary>
    private const int DeepestIndent = 8;

    private readonly RunPrint runs = new(writer, letters, document, permalink);
    private int depth;

    public void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Block.PageMark mark:
                runs.Mark(mark.Page);
                return;
            case (Block.Quote or Block.List) when depth == DeepestIndent:
                WriteFlat(block);
                return;
            case Block.Table { Rows.IsEmpty: true }:
                return;
        }
        writer.WriteStartObject();
        switch (block)
        {
            case Block.Heading heading:
                writer.WriteString("kind", "heading");
                writer.WriteNumber("level", heading.Level);
                runs.WritePassage(text.PassageOf(heading), heading.Runs);
                break;
            case Block.Paragraph paragraph:
                writer.WriteString("kind", "paragraph");
                runs.WritePassage(text.PassageOf(paragraph), paragraph.Runs);
                break;
            case Block.Preformatted preformatted:
                writer.WriteString("kind", "preformatted");
                WritePreformatted(preformatted);
                break;
            case Block.List list:
                writer.WriteString("kind", "list");
                WriteList(list);
                break;
            case Block.Quote quote:
                writer.WriteString("kind", "quote");
                WriteDeeper("blocks", quote.Blocks);
                break;
            case Block.Footnote footnote:
                writer.WriteString("kind", "footnote");
                WriteFootnote(footnote);
                break;
            case Block.Table table:
                writer.WriteString("kind", "table");
                WriteTable(table);
                break;
            case Block.Divider:
                writer.WriteString("kind", "divider");
                break;
            default:
                throw new InvalidOperationException($"No such block: {block.GetType().Name}.");
        }
        writer.WriteEndObject();
    }

    private void WriteFlat(Block block)
    {
        switch (block)
        {
            case Block.Quote quote:
                Write(quote.Blocks);
                break;
            case Block.List list:
                foreach (var item in list.Items)
                {
                    Write(item.Blocks);
                }
                break;
        }
    }

    private void WriteDeeper(string name, ImmutableArray<Block> blocks)
    {
        writer.WriteStartArray(name);
        depth++;
        Write(blocks);
        depth--;
        writer.WriteEndArray();
    }

    private void WriteList(Block.List list)
    {
        writer.WriteBoolean("ordered", list.IsOrdered);
        writer.WriteNumber("start", list.Start);
        writer.WriteStartArray("items");
        depth++;
        for (var i = 0; i < list.Items.Length; i++)
        {
            letters.Add(
                list.IsOrdered
                    ? string.Create(CultureInfo.InvariantCulture, $"{list.Start + i}.")
                    : "•"
            );
            writer.WriteStartArray();
            Write(list.Items[i].Blocks);
            writer.WriteEndArray();
        }
        depth--;
        writer.WriteEndArray();
    }

    private void WriteFootnote(Block.Footnote footnote)
    {
        writer.WriteString("label", letters.Add(footnote.Label));
        writer.WriteString("key", runs.KeyOf(footnote));
        WriteDeeper("blocks", footnote.Blocks);
    }

    private void WriteTable(Block.Table table)
    {
        var columns = table
            .Rows.Select(row => row.Cells.Length)
            .Append(table.Alignments.Length)
            .Append(1)
            .Max();
        writer.WriteStartArray("align");
        for (var i = 0; i < columns; i++)
        {
            var alignment =
                i < table.Alignments.Length ? table.Alignments[i] : ColumnAlignment.Unset;
            writer.WriteStringValue(
                alignment switch
                {
                    ColumnAlignment.Right => "right",
                    ColumnAlignment.Center => "center",
                    _ => "left",
                }
            );
        }
        writer.WriteEndArray();
        writer.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            WriteRow(row, columns);
        }
        writer.WriteEndArray();
    }

    private void WriteRow(TableRow row, int columns)
    {
        var passage = text.PassageOf(row);
        var offset = passage.Span.Start;
        writer.WriteStartObject();
        runs.WritePlace(passage);
        writer.WriteStartArray("cells");
        for (var i = 0; i < columns; i++)
        {
            writer.WriteStartArray();
            if (i < row.Cells.Length)
            {
                offset += i == 0 ? 0 : DocumentText.CellSeparator.Length;
                offset = runs.WriteRuns(row.Cells[i].Runs, offset);
            }
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WritePreformatted(Block.Preformatted preformatted)
    {
        var passage = text.PassageOf(preformatted);
        runs.WritePlace(passage);
        var lines = preformatted.Text.Replace("\t", "    ", StringComparison.Ordinal);
        var hasTabs = lines.Length != preformatted.Text.Length;
        writer.WriteString(
            "text",
            hasTabs
                ? WithTabs(preformatted.Text, passage.Span.Start)
                : letters.Add(lines, passage.Span.Start, keepsLines: true)
        );
    }

    // A tab is one unit of the document's text and several spaces on paper.
    private string WithTabs(string lines, int offset)
    {
        var parts = new List<string>();
        foreach (var part in lines.Split('\t'))
        {
            parts.Add(letters.Add(part, offset, keepsLines: true));
            offset += part.Length + 1;
        }
        return string.Join("    ", parts);
    }
}
