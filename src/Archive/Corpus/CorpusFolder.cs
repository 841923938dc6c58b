using System.IO.Enumeration;
using Archive.Documents;

namespace Archive.Corpus;

/// <summary>The folder that holds every document and is the only truth: enumerate, open, add, watch.</summary>
public sealed class CorpusFolder
{
    private const string Extension = ".md";

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 32,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
    };

    private readonly CorpusWriter writer;

    public CorpusFolder(string root)
    {
        Root = Path.GetFullPath(root);
        writer = new CorpusWriter(this);
    }

    /// <summary>Full path of the folder.</summary>
    public string Root { get; }

    /// <summary>Every document's file (README.md and hidden files are none), by path, unread. Reads folders only.</summary>
    public IEnumerable<CorpusFile> Enumerate()
    {
        if (!Directory.Exists(Root))
        {
            return [];
        }
        var files = new FileSystemEnumerable<CorpusFile>(Root, ToCorpusFile, Everything)
        {
            ShouldIncludePredicate = IsDocument,
        };
        return files.OrderBy(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>Every file that is no document: originals, and whatever nobody recorded. Paths as documents have them.</summary>
    public IEnumerable<string> EnumerateOthers() =>
        !Directory.Exists(Root)
            ? []
            : Directory
                .EnumerateFiles(Root, "*", Everything)
                .Where(path => !path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
                .Select(path =>
                    Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/')
                )
                .Order(StringComparer.Ordinal);

    /// <summary>Reads one file; a file that is gone or broken comes back with a diagnostic, never as an exception.</summary>
    public CorpusReading Read(CorpusFile file)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(Root, file.Path));
            if (stream.Length > DocumentReader.LargestFile)
            {
                return Unread(file, DiagnosticCode.TooLarge, "The file is too large.");
            }
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var read = DocumentReader.Read(file.Path, bytes);
            return new CorpusReading(file, ContentHash.Of(bytes), read.Document, read.Diagnostics);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Unread(file, DiagnosticCode.Unreadable, "The file cannot be read.");
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

    /// <summary>Calls back, from another thread and once for many changes close together, until disposed.</summary>
    public IDisposable Watch(Action changed)
    {
        Directory.CreateDirectory(Root);
        return new CorpusWatcher(Root, changed);
    }

    private CorpusFile ToCorpusFile(ref FileSystemEntry entry) =>
        new(
            Path.GetRelativePath(Root, entry.ToFullPath())
                .Replace(Path.DirectorySeparatorChar, '/'),
            entry.Length,
            entry.LastWriteTimeUtc.UtcDateTime
        );

    private static bool IsDocument(ref FileSystemEntry entry) =>
        !entry.IsDirectory
        && entry.FileName.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
        && !entry.FileName.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static CorpusReading Unread(CorpusFile file, DiagnosticCode code, string message) =>
        new(file, "", null, [new Diagnostic(file.Path, null, code, message)]);
}
