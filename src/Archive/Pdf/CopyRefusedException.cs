namespace Archive.Pdf;

/// <summary>A <see cref="CopyRequest"/> asks for more than a copy can hold; the message is a sentence for whoever asked.</summary>
public sealed class CopyRefusedException : Exception
{
    public CopyRefusedException() { }

    public CopyRefusedException(string message)
        : base(message) { }

    public CopyRefusedException(string message, Exception innerException)
        : base(message, innerException) { }
}
