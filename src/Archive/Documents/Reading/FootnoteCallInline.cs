using Markdig.Syntax.Inlines;

namespace Archive.Documents.Reading;

/// <summary>What looks like a footnote's call, in Markdig's tree; it is one where the document defines the footnote.</summary>
internal sealed class FootnoteCallInline(string label) : LeafInline
{
    public string Label { get; } = label;
}
