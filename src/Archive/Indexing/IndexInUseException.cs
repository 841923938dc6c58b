namespace Archive.Indexing;

/// <summary>Another process writes the index of this data folder; the message names it.</summary>
public sealed class IndexInUseException : Exception
{
    public IndexInUseException() { }

    public IndexInUseException(string message)
        : base(message) { }

    public IndexInUseException(string message, Exception innerException)
        : base(message, innerException) { }
}
