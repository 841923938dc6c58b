using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Documents.Reading;

/// <summary>A page mark on a line of its own, between blocks, in Markdig's tree.</summary>
internal sealed class PageMarkBlock(BlockParser parser, int page) : LeafBlock(parser)
{
    public int Page { get; } = page;
}
