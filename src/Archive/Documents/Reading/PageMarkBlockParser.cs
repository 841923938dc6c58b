using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Documents.Reading;

/// <summary>
/// Reads a line that holds a page mark and nothing else. Within a paragraph the mark is that paragraph's, for a
/// page may turn in the middle of a sentence: <see cref="PageMarkInlineParser"/> reads it there.
/// </summary>
internal sealed class PageMarkBlockParser : BlockParser
{
    public PageMarkBlockParser() => OpeningCharacters = ['<'];

    public override bool CanInterrupt(BlockProcessor processor, Markdig.Syntax.Block block) =>
        block is not ParagraphBlock;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (
            processor.IsCodeIndent
            || !PageMarkSyntax.TryRead(line, out var length, out var page)
            || !line[length..].IsWhiteSpace()
        )
        {
            return BlockState.None;
        }
        processor.NewBlocks.Push(
            new PageMarkBlock(this, page)
            {
                Line = processor.LineIndex,
                Column = processor.Column,
                Span = new SourceSpan(processor.Start, processor.Line.End),
            }
        );
        return BlockState.BreakDiscard;
    }
}
