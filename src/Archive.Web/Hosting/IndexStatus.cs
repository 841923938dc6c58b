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

    /// <summary>As current, and files are being compared with their hashes.</summary>
    public sealed record Checking(IndexProgress Progress) : IndexStatus;

    /// <summary>It was current, and takes in what changed.</summary>
    public sealed record Updating(IndexProgress Progress) : IndexStatus;

    /// <summary>The corpus is not there as a whole: what was indexed is searched, no document can be opened.</summary>
    /// <param name="Sentence">What is so, and what to do.</param>
    /// <param name="WasReady">Whether the index was current before.</param>
    public sealed record Missing(string Sentence, bool WasReady) : IndexStatus;

    /// <param name="Sentence">What happened, and what happens next.</param>
    /// <param name="WasReady">Whether it was current before.</param>
    public sealed record Failing(string Sentence, bool WasReady) : IndexStatus;

    /// <summary>Whether the index has been current since the start, so that what it lacks is new.</summary>
    public bool WasCurrent =>
        this switch
        {
            Building => false,
            Failing failing => failing.WasReady,
            Missing missing => missing.WasReady,
            _ => true,
        };

    /// <summary>Whether the site can answer for its documents: they were indexed, and are there.</summary>
    public bool IsReady => WasCurrent && this is not Missing;

    /// <summary>Whether the index has all that the corpus had when it was last looked at.</summary>
    public bool SaysAll => this is Current or Checking;
}
