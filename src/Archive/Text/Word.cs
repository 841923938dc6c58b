namespace Archive.Text;

/// <summary>
/// A word as it is compared (folded, without inner marks) and the letters of the text it stands for.
/// The unit of the index, of a query and of an alignment.
/// </summary>
/// <remarks>
/// From one word of a text to the next neither the start nor the end of the span goes back. Two words may share a
/// character: "½" is "1" and "2", and both stand for all of it. <see cref="TextSpan.Until"/> says what is between two.
/// </remarks>
public readonly record struct Word(string Text, TextSpan Span);
