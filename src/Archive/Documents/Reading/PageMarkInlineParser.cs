using Markdig.Helpers;
using Markdig.Parsers;

namespace Archive.Documents.Reading;

/// <summary>Reads a page mark inside a passage.</summary>
internal sealed class PageMarkInlineParser : InlineParser
{
    public PageMarkInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!PageMarkSyntax.TryRead(slice.AsSpan(), out var length, out var page))
        {
            return false;
        }
        processor.Inline = new PageMarkInline(page);
        slice.Start += length;
        return true;
    }
}
