using Archive.Documents;

namespace Archive.Search;

/// <summary>Which documents to list: all filters must hold, a null one always does. Slugs, not names.</summary>
public sealed record DocumentQuery
{
    public DocumentKind? Kind { get; init; }

    public string? Author { get; init; }

    public string? Recipient { get; init; }

    public string? Topic { get; init; }

    public string? Collection { get; init; }

    public bool OldestFirst { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int Size { get; init; } = 50;
}
