using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents.Reading;

namespace Archive.Documents.Writing;

/// <summary>Blocks → the lines of a body.</summary>
internal static class BodyWriter
{
    private const int FootnoteIndent = 4;

    public static List<string> Write(ImmutableArray<Block> blocks) => Write(blocks, '*');

    /// <param name="outer">
    /// The sign of the list item the blocks stand in. What begins on the line of that sign has another one, so that
    /// they do not run together into a divider.
    /// </param>
    private static List<string> Write(ImmutableArray<Block> blocks, char outer)
    {
        var lines = new List<string>();
        var sign = outer;
        Block? previous = null;
        foreach (var block in blocks)
        {
            if (previous is not null)
            {
                lines.Add("");
            }
            // Two lists in a row are told apart by their signs, too.
            sign = previous is null or Block.List ? Other(sign) : '-';
            lines.AddRange(Write(block, sign));
            previous = block;
        }
        return lines;
    }

    private static char Other(char sign) => sign is '-' ? '*' : '-';

    private static IEnumerable<string> Write(Block block, char sign) =>
        block switch
        {
            Block.Heading heading =>
            [
                $"{new string('#', heading.Level)} {RunWriter.Write(heading.Runs, PassagePlace.Heading)}",
            ],
            Block.Paragraph paragraph => RunWriter
                .Write(paragraph.Runs, PassagePlace.Paragraph)
                .Split('\n'),
            Block.List list => WriteList(list, sign),
            Block.Quote quote => Write(quote.Blocks)
                .Select(line => line.Length == 0 ? ">" : "> " + line),
            Block.Table table => TableWriter.Write(table),
            Block.Footnote note => WriteFootnote(note),
            Block.Preformatted preformatted => WriteFenced(preformatted.Text),
            Block.Divider => [new string(sign, 3)],
            Block.PageMark mark => [PageMarkSyntax.Write(mark.Page)],
            _ => throw new InvalidOperationException($"No such block: {block.GetType().Name}."),
        };

    private static List<string> WriteList(Block.List list, char sign)
    {
        var lines = new List<string>();
        var isTight = list.Items.All(item => item.Blocks is [Block.Paragraph]);
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (i > 0 && !isTight)
            {
                lines.Add("");
            }
            var marker = list.IsOrdered ? Number(list.Start + i, sign) : sign.ToString();
            lines.AddRange(WriteItem(marker, Write(list.Items[i].Blocks, sign)));
        }
        return lines;
    }

    private static string Number(int number, char sign) =>
        string.Create(CultureInfo.InvariantCulture, $"{number}{(sign is '-' ? '.' : ')')}");

    private static IEnumerable<string> WriteItem(string marker, List<string> lines) =>
        lines.Count == 0
            ? [marker]
            : [$"{marker} {lines[0]}", .. Indent(lines.Skip(1), marker.Length + 1)];

    private static IEnumerable<string> WriteFootnote(Block.Footnote note)
    {
        var marker = FootnoteSyntax.Write(note.Label) + ":";
        var lines = Write(note.Blocks);
        return note.Blocks is [Block.Paragraph, ..]
            ? [$"{marker} {lines[0]}", .. Indent(lines.Skip(1), FootnoteIndent)]
            : [marker, .. Indent(lines, FootnoteIndent)];
    }

    private static IEnumerable<string> Indent(IEnumerable<string> lines, int columns)
    {
        var margin = new string(' ', columns);
        return lines.Select(line => line.Length == 0 ? "" : margin + line);
    }

    private static IEnumerable<string> WriteFenced(string text)
    {
        var fence = new string('`', Math.Max(3, CodeSpan.LongestRun(text) + 1));
        return text.Length == 0 ? [fence, fence] : [fence, .. text.Split('\n'), fence];
    }
}
