namespace Archive.Corpus;

/// <summary>What should be opened is a pipe, a socket, a device or a link.</summary>
internal sealed class NotPlainFileException : IOException
{
    public NotPlainFileException() { }

    public NotPlainFileException(string message)
        : base(message) { }

    public NotPlainFileException(string message, Exception innerException)
        : base(message, innerException) { }
}
