using Markdig.Helpers;
using Markdig.Parsers;

namespace Archive.Documents.Reading;

/// <summary>Reads the comment that says nothing.</summary>
internal sealed class SilentInlineParser : InlineParser
{
    public SilentInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.AsSpan().StartsWith(SilentSyntax.Comment, StringComparison.Ordinal))
        {
            return false;
        }
        processor.Inline = new SilentInline();
        slice.Start += SilentSyntax.Comment.Length;
        return true;
    }
}
