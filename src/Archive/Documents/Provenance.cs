using System.Collections.Immutable;

namespace Archive.Documents;

/// <summary>Where a document was got, by the front matter's <c>source</c>.</summary>
public sealed record Provenance
{
    /// <summary>As written; not yet known to be an address one may link to.</summary>
    public string? Url { get; init; }

    public string? Publisher { get; init; }

    public DateOnly? Retrieved { get; init; }

    public string? Rights { get; init; }

    public ImmutableArray<ExtraKey> Extra { get; init; } = [];
}
