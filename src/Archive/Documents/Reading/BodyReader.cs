using System.Collections.Immutable;
using System.Globalization;
using Markdig;
using Markdig.Syntax;

namespace Archive.Documents.Reading;

/// <summary>The Markdown of a body → blocks; the one place where Markdig's tree becomes ours.</summary>
/// <param name="firstLine">The line of the file on which the body begins, from 1.</param>
internal sealed class BodyReader(Findings findings, int firstLine)
{
    private const int MostCells = 200_000;

    private readonly HashSet<string> footnotes = new(StringComparer.Ordinal);

    public ImmutableArray<Block> Read(string markdown)
    {
        if (!LineLimit.IsKept(markdown, firstLine, findings))
        {
            return [];
        }
        var tree = Markdown.Parse(markdown, BodySyntax.Pipeline);
        if (Depth.FirstLineReached(tree) is { } line)
        {
            findings.Note(
                firstLine + line,
                DiagnosticCode.TooDeep,
                FormattableString.Invariant(
                    $"Lists and quotations stand more than {Depth.Deepest} deep in one another; what is deeper is read "
                ) + "as text. Make it flatter."
            );
        }
        footnotes.UnionWith(tree.Descendants<FootnoteBlock>().Select(note => note.Label));
        return ReadAll(tree);
    }

    private ImmutableArray<Block> ReadAll(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in container)
        {
            AddTo(blocks, block);
        }
        return blocks.ToImmutable();
    }

    private void AddTo(ImmutableArray<Block>.Builder blocks, Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddPassage(blocks, heading, runs => new Block.Heading(heading.Level, runs));
                break;
            case ParagraphBlock paragraph:
                AddPassage(blocks, paragraph, runs => new Block.Paragraph(runs));
                break;
            case ListBlock list:
                blocks.Add(ReadList(list));
                break;
            case QuoteBlock quote:
                if (ReadAll(quote) is { IsEmpty: false } quoted)
                {
                    blocks.Add(new Block.Quote(quoted));
                }
                break;
            case FootnoteBlock note:
                blocks.Add(new Block.Footnote(note.Label, ReadAll(note)));
                break;
            case TableBlock table:
                blocks.Add(ReadTable(table));
                break;
            case CodeBlock code:
                blocks.Add(new Block.Preformatted(Tabs.Expand(code.Lines.ToString())));
                break;
            case PageMarkBlock mark:
                blocks.Add(new Block.PageMark(mark.Page));
                break;
            case ThematicBreakBlock:
                blocks.Add(new Block.Divider());
                break;
            case LinkReferenceDefinitionGroup or BlankLineBlock:
                break;
            default:
                throw new InvalidOperationException($"No such block: {block.GetType().Name}.");
        }
    }

    // A page that turns before or after all letters of a passage turns between blocks.
    private void AddPassage(
        ImmutableArray<Block>.Builder blocks,
        LeafBlock leaf,
        Func<ImmutableArray<Run>, Block> make
    )
    {
        var runs = ReadRuns(leaf, leaf is HeadingBlock);
        NoteSignLimit(leaf);
        var start = 0;
        while (start < runs.Length && runs[start] is Run.PageMark mark)
        {
            blocks.Add(new Block.PageMark(mark.Page));
            start++;
        }
        var end = runs.Length;
        while (end > start && runs[end - 1] is Run.PageMark or Run.Letters { Content: "\n" })
        {
            end--;
        }
        var passage = RunCollector.TrimLineEnd(runs[start..end]);
        if (!passage.IsEmpty)
        {
            blocks.Add(make(passage));
        }
        foreach (var mark in runs[end..].OfType<Run.PageMark>())
        {
            blocks.Add(new Block.PageMark(mark.Page));
        }
    }

    private ImmutableArray<Run> ReadRuns(LeafBlock leaf, bool isOneLine)
    {
        var reader = new RunReader(footnotes, isOneLine);
        var runs = reader.Read(leaf);
        findings.Note(reader.Unfit, firstLine + leaf.Line);
        return runs;
    }

    private void NoteSignLimit(LeafBlock leaf)
    {
        if (!leaf.ProcessInlines)
        {
            findings.Note(
                firstLine + leaf.Line,
                DiagnosticCode.TooLarge,
                FormattableString.Invariant(
                    $"This passage is too long or holds too many signs such as '[' and '*' (at most {SignLimit.MostSigns}); "
                ) + "they are read as text. Divide it by blank lines."
            );
        }
    }

    private Block.List ReadList(ListBlock list)
    {
        var items = list.OfType<ListItemBlock>().Select(item => new ListItem(ReadAll(item)));
        var start = int.TryParse(
            list.OrderedStart,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : 1;
        return new Block.List(list.IsOrdered, list.IsOrdered ? start : 1, [.. items]);
    }

    // A row that is too short is filled up; what a row has too much of is not lost.
    private Block.Table ReadTable(TableBlock table)
    {
        var columns = table.Alignments.Length;
        if ((long)columns * table.Count > MostCells)
        {
            findings.Fail(
                firstLine + table.Line,
                DiagnosticCode.TooLarge,
                FormattableString.Invariant(
                    $"This table has more than {MostCells} cells. Divide it into several."
                )
            );
            return new Block.Table(table.Alignments, []);
        }
        var rows = ImmutableArray.CreateBuilder<TableRow>(table.Count);
        foreach (var row in table.Cast<TableRowBlock>())
        {
            var cells = new TableCell[columns];
            Array.Fill(cells, new TableCell([]));
            for (var i = 0; i < row.Count; i++)
            {
                var runs = ReadRuns((TableCellBlock)row[i], isOneLine: true);
                cells[Math.Min(i, columns - 1)] =
                    i < columns
                        ? new TableCell(runs)
                        : new TableCell(
                            RunCollector.Join(cells[^1].Runs, DocumentText.CellSeparator, runs)
                        );
            }
            rows.Add(new TableRow([.. cells]));
        }
        return new Block.Table(table.Alignments, rows.ToImmutable());
    }
}
