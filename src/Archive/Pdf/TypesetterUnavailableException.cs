namespace Archive.Pdf;

/// <summary>PDFs cannot be made on this machine, or not now; the message says what to install or to do.</summary>
public sealed class TypesetterUnavailableException : Exception
{
    public TypesetterUnavailableException() { }

    public TypesetterUnavailableException(string message)
        : base(message) { }

    public TypesetterUnavailableException(string message, Exception innerException)
        : base(message, innerException) { }
}
