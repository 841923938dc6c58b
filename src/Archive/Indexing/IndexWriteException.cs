using Archive.Corpus;

namespace Archive.Indexing;

/// <summary>
/// The index could not be written, as when the disk is full. What was committed before is still there to be read, and the
/// next update resumes; the message says what a person can do.
/// </summary>
public sealed class IndexWriteException : IOException
{
    public IndexWriteException() { }

    public IndexWriteException(string message)
        : base(message) { }

    public IndexWriteException(string message, Exception innerException)
        : base(message, innerException) { }

    internal static IndexWriteException Of(string dataFolder, Exception failure) =>
        failure as IndexWriteException
        ?? new IndexWriteException(
            $"The index in '{dataFolder}' cannot be written: {DiskFault.Cause(failure)}. "
                + "What was indexed before can still be searched; the rest follows with the next update.",
            failure
        );

    // Lucene wraps what its files do in exceptions of its own, one in the other.
    internal static IEnumerable<Exception> Chain(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }

    internal static bool IsCausedByDisk(Exception fault) =>
        fault is not CorpusUnavailableException && Chain(fault).Any(DiskFault.Is);
}
