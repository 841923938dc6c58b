using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Documents.Reading;

/// <summary>A cell in Markdig's tree.</summary>
internal sealed class TableCellBlock : LeafBlock
{
    public TableCellBlock(BlockParser parser)
        : base(parser) => ProcessInlines = true;
}
