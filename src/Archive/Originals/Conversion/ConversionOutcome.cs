namespace Archive.Originals.Conversion;

/// <summary>What came of converting a file. The shapes nested here are all there are.</summary>
internal abstract record ConversionOutcome
{
    private ConversionOutcome() { }

    /// <param name="Bytes">In the newer format.</param>
    public sealed record Converted(ReadOnlyMemory<byte> Bytes) : ConversionOutcome;

    /// <param name="Reason">Sentences: why not, and what to do.</param>
    public sealed record Failed(string Reason) : ConversionOutcome;
}
