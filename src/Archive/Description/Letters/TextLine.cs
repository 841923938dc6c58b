namespace Archive.Description.Letters;

/// <summary>A line of a plain text that has letters.</summary>
/// <param name="Text">Without white space at its ends.</param>
/// <param name="Indent">How many spaces stood before it.</param>
/// <param name="FollowsBlank">A blank line stands before it.</param>
internal readonly record struct TextLine(string Text, int Indent, bool FollowsBlank);
