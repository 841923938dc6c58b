using Archive.Text;

namespace Archive.Quotations;

/// <summary>A stretch of a document's text and how many words of a quotation stand in it, in order.</summary>
public readonly record struct Stretch(TextSpan Span, int SameWords);
