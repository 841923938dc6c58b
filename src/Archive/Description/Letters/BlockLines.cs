using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Description.Letters;

/// <summary>Blocks → the lines that a letter is recognised by: what is quoted or stands in a table is none of it.</summary>
internal static class BlockLines
{
    public static ImmutableArray<TextLine> Of(ImmutableArray<Block> blocks)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        foreach (var block in blocks)
        {
            Add(lines, block);
        }
        return lines.ToImmutable();
    }

    private static void Add(ImmutableArray<TextLine>.Builder lines, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Add(lines, heading.Runs);
                break;
            case Block.Paragraph paragraph:
                Add(lines, paragraph.Runs);
                break;
            case Block.List list:
                foreach (var inner in list.Items.SelectMany(item => item.Blocks))
                {
                    Add(lines, inner);
                }
                break;
        }
    }

    private static void Add(ImmutableArray<TextLine>.Builder lines, ImmutableArray<Run> runs)
    {
        var text = string.Concat(
            runs.Select(run => run is Run.LineBreak ? "\n" : run.Text.Replace('\n', ' '))
        );
        var isFirst = true;
        foreach (var line in TextLines.Of(text))
        {
            lines.Add(line with { FollowsBlank = isFirst && lines.Count > 0 });
            isFirst = false;
        }
    }
}
