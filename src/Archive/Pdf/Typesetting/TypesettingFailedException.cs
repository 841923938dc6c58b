namespace Archive.Pdf.Typesetting;

/// <summary>The typesetter refused a document that it was given; the message is the typesetter's, for whoever maintains the templates.</summary>
public sealed class TypesettingFailedException : Exception
{
    public TypesettingFailedException() { }

    public TypesettingFailedException(string message)
        : base(message) { }

    public TypesettingFailedException(string message, Exception innerException)
        : base(message, innerException) { }
}
