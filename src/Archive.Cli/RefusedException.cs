namespace Archive.Cli;

/// <summary>A verb cannot go on; the message is a sentence for the person who typed it.</summary>
internal sealed class RefusedException : Exception
{
    public RefusedException() { }

    public RefusedException(string message)
        : base(message) { }

    public RefusedException(string message, Exception innerException)
        : base(message, innerException) { }
}
