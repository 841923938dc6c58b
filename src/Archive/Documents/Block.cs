using System.Collections.Immutable;

namespace Archive.Documents;

/// <summary>
/// A part of a document's body. The shapes nested here are all there are. Those that hold runs or letters are
/// passages, one each, in the tree's order; those that hold blocks, and marks, are not.
/// </summary>
public abstract record Block
{
    private Block() { }

    /// <param name="Level">1 to 6.</param>
    public sealed record Heading(int Level, ImmutableArray<Run> Runs) : Block;

    public sealed record Paragraph(ImmutableArray<Run> Runs) : Block;

    /// <param name="Start">The first number, where <paramref name="IsOrdered"/>.</param>
    public sealed record List(bool IsOrdered, int Start, ImmutableArray<ListItem> Items) : Block;

    /// <summary>Words set apart as somebody else's.</summary>
    public sealed record Quote(ImmutableArray<Block> Blocks) : Block;

    /// <param name="Alignments">One a column.</param>
    /// <param name="Rows">The first is the header.</param>
    public sealed record Table(
        ImmutableArray<ColumnAlignment> Alignments,
        ImmutableArray<TableRow> Rows
    ) : Block;

    /// <param name="Label">As its call names it: see <see cref="Run.FootnoteCall"/>.</param>
    public sealed record Footnote(string Label, ImmutableArray<Block> Blocks) : Block;

    /// <summary>Letters whose spaces and line ends count.</summary>
    public sealed record Preformatted(string Text) : Block;

    public sealed record Divider : Block;

    /// <summary>Here a page of the original begins, numbered from 1.</summary>
    public sealed record PageMark(int Page) : Block;
}
