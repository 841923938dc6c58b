namespace Archive.Citations;

/// <summary>Letters of a <see cref="Citation"/> set in one form.</summary>
public readonly record struct CitationRun(string Text, bool IsItalic);
