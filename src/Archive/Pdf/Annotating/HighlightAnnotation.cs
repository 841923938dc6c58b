using System.Collections.Immutable;

namespace Archive.Pdf.Annotating;

/// <summary>A highlight on one page of a PDF, which readers list among its comments.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Quads">One a line of letters.</param>
/// <param name="Contents">The comment.</param>
/// <param name="Name">Its identity within the page.</param>
public sealed record HighlightAnnotation(
    int Page,
    ImmutableArray<Quad> Quads,
    string Contents,
    string Author,
    string Name,
    DateTimeOffset MadeAt
);
