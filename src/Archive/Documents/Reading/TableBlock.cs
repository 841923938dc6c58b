using System.Collections.Immutable;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Documents.Reading;

/// <summary>A table in Markdig's tree: it holds <see cref="TableRowBlock"/>s, the first of them the header.</summary>
internal sealed class TableBlock(BlockParser parser, ImmutableArray<ColumnAlignment> alignments)
    : ContainerBlock(parser)
{
    public ImmutableArray<ColumnAlignment> Alignments { get; } = alignments;
}
