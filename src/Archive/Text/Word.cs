namespace Archive.Text;

/// <summary>
/// A word as it is compared (folded, without inner marks) and the letters of the text it stands for.
/// The unit of the index, of a query and of an alignment.
/// </summary>
public readonly record struct Word(string Text, TextSpan Span);
