using System.Collections.Immutable;

namespace Archive.Citations;

/// <summary>A place cited in one style, ready to print.</summary>
public sealed record Citation(CitationStyle Style, ImmutableArray<CitationRun> Runs)
{
    /// <summary>Its letters alone, to be copied.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));
}
