using System.IO.Enumeration;
using System.Text;
using Archive.Documents;

namespace Archive.Corpus;

/// <summary>The folder that holds every document and is the only truth: enumerate, open, add, watch.</summary>
public sealed class CorpusFolder(string root)
{
    private const string Extension = ".md";

    private readonly Lock adding = new();
    private Dictionary<DocumentId, string>? pathOfId;

    /// <summary>Full path of the folder.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Every document's file (README.md and hidden files are none), by path, unread. Reads folders only.</summary>
    public IEnumerable<CorpusFile> Enumerate()
    {
        if (!Directory.Exists(Root))
        {
            return [];
        }
        var files = new FileSystemEnumerable<CorpusFile>(
            Root,
            ToCorpusFile,
            new EnumerationOptions
            {
                RecurseSubdirectories = true,
                MaxRecursionDepth = 32,
                IgnoreInaccessible = true,
                AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
            }
        )
        {
            ShouldIncludePredicate = IsDocument,
        };
        return files.OrderBy(file => file.Path, StringComparer.Ordinal);
    }

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

    /// <summary>Writes a document to <c>collection/id.md</c>: temporary file, flush, rename; all or nothing.</summary>
    /// <exception cref="IOException">The disk is full or the folder cannot be written; nothing was changed.</exception>
    public AddOutcome Add(Document document, string collection)
    {
        lock (adding)
        {
            pathOfId ??= Enumerate()
                .Select(file => (Id: IdOf(file.Path), file.Path))
                .Where(file => file.Id is not null)
                .DistinctBy(file => file.Id)
                .ToDictionary(file => file.Id!.Value, file => file.Path);
            var bytes = Encoding.UTF8.GetBytes(DocumentWriter.Write(document));
            if (pathOfId.TryGetValue(document.Id, out var taken))
            {
                return File.ReadAllBytes(Path.Combine(Root, taken)).AsSpan().SequenceEqual(bytes)
                    ? new AddOutcome.Unchanged(taken)
                    : new AddOutcome.IdTaken(taken);
            }
            var folder = Directory.CreateDirectory(Path.Combine(Root, collection)).FullName;
            var temporary = Path.Combine(folder, $".{document.Id}.{Guid.NewGuid():N}.tmp");
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, Path.Combine(folder, document.Id + Extension));
            var path = $"{collection}/{document.Id}{Extension}";
            pathOfId.Add(document.Id, path);
            return new AddOutcome.Added(path);
        }
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

    private static DocumentId? IdOf(string path) =>
        DocumentId.TryParse(Path.GetFileNameWithoutExtension(path), out var id) ? id : null;

    private static CorpusReading Unread(CorpusFile file, DiagnosticCode code, string message) =>
        new(file, "", null, [new Diagnostic(file.Path, null, code, message)]);
}
