namespace Archive.Documents.Writing;

/// <summary>How one letter of a passage is written in Markdown.</summary>
internal enum LetterForm : byte
{
    AsItIs,

    /// <summary>After a backslash, so that it means nothing but itself.</summary>
    Escaped,

    /// <summary>By its number, where Markdown would drop it or read its neighbour otherwise.</summary>
    Entity,
}
