using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Documents.Reading;

/// <summary>A footnote where it is defined, in Markdig's tree.</summary>
internal sealed class FootnoteBlock(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label { get; } = label;
}
