namespace Archive.Quotations;

/// <summary>A stretch of what a source says where a quotation comes from: its words, or what stands around them.</summary>
/// <param name="IsQuoted">Whether the quotation has these words.</param>
public readonly record struct SourcePiece(string Text, bool IsQuoted);
