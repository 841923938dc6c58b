namespace Archive.Corpus;

/// <summary>What adding a document to the corpus came to. The shapes nested here are all there are.</summary>
/// <param name="Path">Of the document's file, or of the file that has its id: relative to the corpus.</param>
public abstract record AddOutcome(string Path)
{
    /// <summary>The file is new, flushed and in its place.</summary>
    public sealed record Added(string Path) : AddOutcome(Path);

    /// <summary>The document was there and waited for its text to be recognised; now it has it.</summary>
    public sealed record Completed(string Path) : AddOutcome(Path);

    /// <summary>The same document, or one of the same original, was already there.</summary>
    public sealed record Unchanged(string Path) : AddOutcome(Path);

    /// <summary>Another document has this id, here or in another collection; nothing was written.</summary>
    public sealed record IdTaken(string Path) : AddOutcome(Path);
}
