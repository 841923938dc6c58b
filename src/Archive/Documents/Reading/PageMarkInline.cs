using Markdig.Syntax.Inlines;

namespace Archive.Documents.Reading;

/// <summary>A page mark inside a passage, in Markdig's tree.</summary>
internal sealed class PageMarkInline(int page) : LeafInline
{
    public int Page { get; } = page;
}
