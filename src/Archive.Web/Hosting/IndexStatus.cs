using Archive.Indexing;

namespace Archive.Web.Hosting;

/// <summary>How the index stands to the corpus. The shapes nested here are all there are.</summary>
internal abstract record IndexStatus
{
    private IndexStatus() { }

    /// <summary>The first time since the start; what is searched may lack documents.</summary>
    public sealed record Building(IndexProgress Progress) : IndexStatus;

    /// <summary>It says what the corpus said when it was last looked at.</summary>
    public sealed record Current : IndexStatus;

    /// <summary>It was current, and takes in what changed.</summary>
    public sealed record Updating(IndexProgress Progress) : IndexStatus;

    /// <param name="Sentence">What happened, and what happens next.</param>
    /// <param name="WasCurrent">Whether it was current before.</param>
    public sealed record Failing(string Sentence, bool WasCurrent) : IndexStatus;

    /// <summary>Whether the index has been current since the start, so that what it lacks is new.</summary>
    public bool IsReady =>
        this switch
        {
            Building => false,
            Failing failing => failing.WasCurrent,
            _ => true,
        };
}
