using Archive.Originals.Pages;

namespace Archive.Pdf.Originals;

/// <summary>What came of reading an original to find a document's words on it. The shapes nested here are all there are.</summary>
public abstract record OriginalReading
{
    private OriginalReading() { }

    /// <param name="Original">What stands on its pages.</param>
    public sealed record Read(OriginalMap Map, ReadPdf Original) : OriginalReading;

    /// <summary>It goes on being read: whoever asks again later has it.</summary>
    public sealed record Unfinished : OriginalReading;

    /// <param name="Reason">Sentences: why not.</param>
    public sealed record Unreadable(string Reason) : OriginalReading;
}
