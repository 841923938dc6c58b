namespace Archive.Pdf;

/// <summary>What came of printing a copy on an original. The shapes nested here are all there are.</summary>
internal abstract record OriginalCopy
{
    private OriginalCopy() { }

    public sealed record Made(byte[] Pdf) : OriginalCopy;

    /// <param name="Reason">A sentence: why it cannot be.</param>
    public sealed record Refused(string Reason) : OriginalCopy;
}
