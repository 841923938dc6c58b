using Markdig.Syntax.Inlines;

namespace Archive.Documents.Reading;

/// <summary>A comment that says nothing, in Markdig's tree.</summary>
internal sealed class SilentInline : LeafInline;
