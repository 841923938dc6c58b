using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Documents.Reading;

/// <summary>
/// Reads a footnote's definition, whose further blocks are indented by four spaces, and leaves it at its place.
/// </summary>
/// <remarks>Markdig's own footnotes move to the end in the order of their calls, and those not called are lost.</remarks>
internal sealed class FootnoteBlockParser : BlockParser
{
    public FootnoteBlockParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (
            processor.IsCodeIndent
            || !FootnoteSyntax.TryRead(line, out var length, out var label)
            || length == line.Length
            || line[length] is not ':'
            || Depth.IsReached(processor)
        )
        {
            return BlockState.None;
        }
        processor.NewBlocks.Push(
            new FootnoteBlock(this, label)
            {
                Line = processor.LineIndex,
                Column = processor.Column,
                Span = new SourceSpan(processor.Start, processor.Line.End),
            }
        );
        processor.GoToColumn(processor.Column + length + 1);
        processor.ParseIndent();
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        // A blank line may be one of the footnote's code, and keeps what it has beyond the margin.
        if (processor.IsCodeIndent)
        {
            processor.GoToCodeIndent();
        }
        else if (!processor.IsBlankLine)
        {
            return BlockState.None;
        }
        return BlockState.Continue;
    }
}
