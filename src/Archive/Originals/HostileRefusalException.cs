namespace Archive.Originals;

/// <summary>A format cannot read a file; the message is a sentence for the person who brought it.</summary>
public sealed class HostileRefusalException : Exception
{
    public HostileRefusalException() { }

    public HostileRefusalException(string message)
        : base(message) { }

    public HostileRefusalException(string message, Exception innerException)
        : base(message, innerException) { }
}
