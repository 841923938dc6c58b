namespace Archive.Originals.Recognition;

/// <summary>What came of recognising letters. The shapes nested here are all there are.</summary>
internal abstract record OcrOutcome
{
    private OcrOutcome() { }

    /// <param name="Pdf">The same pages, with letters behind the pictures.</param>
    public sealed record Recognised(byte[] Pdf) : OcrOutcome;

    /// <param name="Reason">Sentences: why not, and what to do.</param>
    public sealed record Failed(string Reason) : OcrOutcome;
}
