namespace Archive.Corpus;

/// <summary>What adding a document to the corpus came to.</summary>
public enum AddOutcome
{
    /// <summary>The file is new, flushed and in its place.</summary>
    Added,

    /// <summary>The same document was already there.</summary>
    Unchanged,

    /// <summary>Another document has this id; nothing was written.</summary>
    IdTaken,
}
