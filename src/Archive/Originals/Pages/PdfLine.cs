using System.Collections.Immutable;

namespace Archive.Originals.Pages;

/// <summary>A line of words, in the order in which they are read.</summary>
public sealed record PdfLine(ImmutableArray<PdfWord> Words, LineEnd End = LineEnd.Wrapped);
