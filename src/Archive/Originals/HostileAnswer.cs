namespace Archive.Originals;

/// <summary>What came of a <see cref="HostileRequest"/>. The shapes nested here are all there are.</summary>
internal abstract record HostileAnswer
{
    private HostileAnswer() { }

    /// <summary>How long it was computed on, as far as is known.</summary>
    public TimeSpan Time { get; init; }

    /// <param name="Payload">What <see cref="IHostileFormat.Read"/> returned.</param>
    public sealed record Answered(ReadOnlyMemory<byte> Payload) : HostileAnswer;

    /// <param name="Reason">Sentences: which limit was met, or what is wrong, and what to do.</param>
    /// <param name="Step">The part that was being read, where the format told.</param>
    public sealed record Refused(RefusalCause Cause, string Reason, int? Step) : HostileAnswer;
}
