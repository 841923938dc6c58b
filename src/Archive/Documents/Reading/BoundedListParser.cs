using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Documents.Reading;

/// <summary>Markdig's reader of lists, kept within a <see cref="Depth"/> and exact about an item's margin.</summary>
internal sealed class BoundedListParser : ListBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        Depth.IsReached(processor) ? BlockState.None : base.TryOpen(processor);

    // Markdig takes up to three spaces more than an item's margin, which code in the item needs.
    public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        var start = processor.ColumnBeforeIndent;
        var end = processor.Column;
        var state = base.TryContinue(processor, block);
        if (
            state is BlockState.Continue
            && block is ListItemBlock { ColumnWidth: var width }
            && processor.NewBlocks.Count == 0
            && end >= start + Math.Abs(width)
        )
        {
            processor.GoToColumn(start + Math.Abs(width));
        }
        return state;
    }
}
