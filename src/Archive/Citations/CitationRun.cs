namespace Archive.Citations;

/// <summary>Letters of a <see cref="Citation"/> set in one form.</summary>
/// <param name="IsAddress">Whether it is an address, which can be followed.</param>
public readonly record struct CitationRun(string Text, bool IsItalic, bool IsAddress = false);
