namespace Archive.Corpus;

/// <summary>The words for what is wrong with a file, as lists print them.</summary>
public static class FixityFaultKinds
{
    public static string Word(this FixityFaultKind kind) =>
        kind switch
        {
            FixityFaultKind.Changed => "changed",
            FixityFaultKind.Missing => "missing",
            FixityFaultKind.Unrecorded => "unrecorded",
            FixityFaultKind.Unreadable => "unreadable",
            FixityFaultKind.PassedOver => "passed over",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
