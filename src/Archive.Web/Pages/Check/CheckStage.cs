using Archive.Quotations;

namespace Archive.Web.Pages.Check;

/// <summary>How far a check is, for whoever waits for it. The shapes nested here are all there are.</summary>
internal abstract record CheckStage
{
    private CheckStage() { }

    /// <summary>Others are checked first.</summary>
    /// <param name="Before">How many of them.</param>
    public sealed record Waiting(int Before) : CheckStage;

    /// <summary>Its quotations are being looked for in it.</summary>
    public sealed record Reading : CheckStage;

    public sealed record Tracing(CheckProgress Progress) : CheckStage;
}
