using System.Security.Cryptography;
using Archive.Documents;

namespace Archive.Corpus;

/// <summary>The folder that holds every document and is the only truth: enumerate, open, add, watch.</summary>
public sealed class CorpusFolder
{
    private readonly CorpusWriter writer;

    public CorpusFolder(string root)
    {
        Root = Path.GetFullPath(root);
        writer = new CorpusWriter(this);
    }

    /// <summary>Full path of the folder.</summary>
    public string Root { get; }

    /// <summary>Walks through the folders: documents, other files, and what was passed over. Opens no file.</summary>
    /// <exception cref="CorpusUnavailableException">The folder is not there or cannot be read.</exception>
    public CorpusListing List() => new CorpusWalk(Root).Take();

    /// <summary>Every document's file (README.md and hidden files are none), by path, unread. Reads folders only.</summary>
    /// <exception cref="CorpusUnavailableException">The folder is not there or cannot be read.</exception>
    public IEnumerable<CorpusFile> Enumerate() => List().Documents;

    /// <summary>Looks whether the folder is there and has anything in it.</summary>
    /// <exception cref="CorpusUnavailableException">It is not so.</exception>
    public void RequireThere()
    {
        if (new CorpusWalk(Root).IsBare())
        {
            throw CorpusUnavailableException.Bare(Root);
        }
    }

    /// <summary>Reads one file; a file that is gone or broken comes back with a diagnostic, never as an exception.</summary>
    /// <exception cref="CorpusUnavailableException">Not this file but the whole corpus is gone.</exception>
    public CorpusReading Read(CorpusFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.PassedOver is { } passedOver)
        {
            return new CorpusReading(file, "", null, [passedOver]);
        }
        try
        {
            using var stream = PlainFile.Open(Path.Combine(Root, file.Path));
            if (stream.Length > DocumentReader.LargestFile)
            {
                return Unread(file, DiagnosticCode.TooLarge, "The file is too large.");
            }
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var read = DocumentReader.Read(file.Path, bytes);
            return new CorpusReading(file, ContentHash.Of(bytes), read.Document, read.Diagnostics);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // That a file is gone says something of the file only where the corpus is there.
            RequireThere();
            return fault is NotPlainFileException
                ? Unread(
                    file,
                    DiagnosticCode.PassedOver,
                    "It is a link, a pipe, a socket or a device, not a file, and is not read."
                )
                : Unread(
                    file,
                    DiagnosticCode.Unreadable,
                    $"The file cannot be read: {DiskFault.Cause(fault)}."
                );
        }
        catch (Exception fault) when (FileFault.IsOfFile(fault))
        {
            return new CorpusReading(file, "", null, [FileFault.While("reading it", file, fault)]);
        }
    }

    /// <summary>
    /// Writes a document to <c>collection/id.md</c>, its original before it beside it: temporary file, flush, rename; all
    /// or nothing. What a killed run left is taken away first.
    /// </summary>
    /// <param name="collection">See <see cref="CollectionName"/>.</param>
    /// <param name="original">
    /// Where the corpus has these very bytes already, its document stays as it is, unless it waits for text to be recognised.
    /// </param>
    /// <exception cref="ArgumentException">The collection's name, or the original's ending, leads out of the folder.</exception>
    /// <exception cref="IOException">The disk is full or the folder cannot be written; no document was changed.</exception>
    public AddOutcome Add(Document document, string collection, NewOriginal? original = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return writer.Add(document, collection, original);
    }

    /// <summary>
    /// Calls back, from another thread and once for many changes close together, until disposed; also where the folder is
    /// taken away, and when it is there again.
    /// </summary>
    public IDisposable Watch(Action changed, TimeProvider? clock = null) =>
        new CorpusWatcher(Root, changed, clock ?? TimeProvider.System);

    /// <summary>SHA-256 of a file's bytes as they are now; null where it cannot be read.</summary>
    /// <param name="path">Relative to the corpus.</param>
    /// <exception cref="CorpusUnavailableException">Not this file but the whole corpus is gone.</exception>
    public string? HashOf(string path)
    {
        try
        {
            using var stream = PlainFile.Open(Path.Combine(Root, path));
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            RequireThere();
            return null;
        }
    }

    /// <summary>Waits until no other process imports into this corpus, and keeps others waiting until disposed.</summary>
    /// <param name="waiting">Is told once, in a sentence, what is waited for; not called where nobody is in the way.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public IDisposable AwaitTurn(Action<string> waiting, CancellationToken cancel) =>
        ImportTurn.Await(Root, waiting, cancel);

    private static CorpusReading Unread(CorpusFile file, DiagnosticCode code, string message) =>
        new(file, "", null, [new Diagnostic(file.Path, null, code, message)]);
}
