using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Documents.Reading;

/// <summary>A row in Markdig's tree: it holds <see cref="TableCellBlock"/>s, as many as were written.</summary>
internal sealed class TableRowBlock(BlockParser parser) : ContainerBlock(parser);
