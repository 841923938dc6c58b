using Archive.Documents;

namespace Archive.Corpus;

/// <summary>The folder that holds every document and is the only truth: enumerate, open, add, watch.</summary>
public sealed class CorpusFolder(string root)
{
    /// <summary>Full path of the folder.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Every document's file (README.md and hidden files are none), by path, unread. Reads folders only.</summary>
    public IEnumerable<CorpusFile> Enumerate() => throw new NotImplementedException();

    /// <summary>Reads one file; a file that is gone or broken comes back with a diagnostic, never as an exception.</summary>
    public CorpusReading Read(CorpusFile file) => throw new NotImplementedException();

    /// <summary>Writes a document to <c>collection/id.md</c>: temporary file, flush, rename; all or nothing.</summary>
    /// <exception cref="IOException">The disk is full or the folder cannot be written; nothing was changed.</exception>
    public AddOutcome Add(Document document, string collection) =>
        throw new NotImplementedException();

    /// <summary>Calls back, from another thread and once for many changes close together, until disposed.</summary>
    public IDisposable Watch(Action changed) => throw new NotImplementedException();
}
