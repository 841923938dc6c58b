using Archive.Originals.Pages;

namespace Archive.Originals.Recognition;

/// <summary>An original, read.</summary>
/// <param name="Unrecognised">Sentences, where pages are pictures whose letters are not known: why, and what to do.</param>
public sealed record ReadOriginal(ReadPdf Pdf, string? Unrecognised = null);
