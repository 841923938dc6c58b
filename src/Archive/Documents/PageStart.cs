namespace Archive.Documents;

/// <summary>Where, in a document's text, a page of its original begins.</summary>
/// <param name="Offset">Of the document's text.</param>
internal readonly record struct PageStart(int Offset, int Page);
