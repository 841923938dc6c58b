namespace Archive.Pdf.Annotating;

/// <summary>A PDF that cannot be annotated without changing what it holds; the message says why.</summary>
public sealed class AnnotatingFailedException : Exception
{
    public AnnotatingFailedException() { }

    public AnnotatingFailedException(string message)
        : base(message) { }

    public AnnotatingFailedException(string message, Exception innerException)
        : base(message, innerException) { }
}
