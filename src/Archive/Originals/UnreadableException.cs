namespace Archive.Originals;

/// <summary>An original cannot be read; the message is sentences for the person who brought it.</summary>
public sealed class UnreadableException : Exception
{
    public UnreadableException() { }

    public UnreadableException(string message)
        : base(message) { }

    public UnreadableException(string message, Exception innerException)
        : base(message, innerException) { }
}
