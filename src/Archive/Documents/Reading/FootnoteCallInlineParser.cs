using Markdig.Helpers;
using Markdig.Parsers;

namespace Archive.Documents.Reading;

/// <summary>Reads what looks like a footnote's call.</summary>
internal sealed class FootnoteCallInlineParser : InlineParser
{
    public FootnoteCallInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!FootnoteSyntax.TryRead(slice.AsSpan(), out var length, out var label))
        {
            return false;
        }
        processor.Inline = new FootnoteCallInline(label);
        slice.Start += length;
        return true;
    }
}
