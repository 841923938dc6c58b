namespace Archive.Corpus;

/// <summary>
/// The corpus is not there as a whole: its folder is gone, unmounted or cannot be read. That says nothing of any document,
/// and nobody may take it for "all are deleted". The message says what is so and what to do.
/// </summary>
public sealed class CorpusUnavailableException : Exception
{
    public CorpusUnavailableException() { }

    public CorpusUnavailableException(string message)
        : base(message) { }

    public CorpusUnavailableException(string message, Exception innerException)
        : base(message, innerException) { }

    internal static CorpusUnavailableException Missing(string root) =>
        new(
            $"The folder of documents, '{root}', is not there. Until it is back, documents cannot be opened or checked; "
                + "nothing was taken out of the index."
        );

    internal static CorpusUnavailableException Bare(string root) =>
        new(
            $"The folder of documents, '{root}', is empty, as a disk leaves it that is not mounted. Until its files are back, "
                + "documents cannot be opened or checked; nothing was taken out of the index. If it is meant to be empty, "
                + "put a README.md into it, or stop the site and run the verb 'index' with --empty."
        );

    internal static CorpusUnavailableException Unreadable(string root, Exception failure) =>
        new(
            $"The folder of documents, '{root}', cannot be read: {DiskFault.Cause(failure)}. Until it can, documents may not "
                + "be opened or checked; nothing was taken out of the index.",
            failure
        );
}
