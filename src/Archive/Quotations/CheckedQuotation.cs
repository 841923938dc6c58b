using System.Collections.Immutable;
using Archive.Quotations.Attributions;

namespace Archive.Quotations;

/// <summary>One quotation of an article with all that was found out about it: a row of an <see cref="ArticleCheck"/>.</summary>
/// <param name="Number">From 1, in the article's order.</param>
/// <param name="Traced">Null where nothing is to be traced: a phrase of a few words, a title, or more than a check takes.</param>
/// <param name="Attribution">Unstated where there is no source.</param>
public sealed record CheckedQuotation(
    int Number,
    Quotation Quotation,
    TracedQuotation? Traced,
    ComparedAttribution Attribution
)
{
    /// <summary>What the source says there, with what stands around; empty where there is no source.</summary>
    public ImmutableArray<SourcePiece> Context { get; init; } = [];

    /// <summary>Whether judging it failed by a fault of the archive: then nothing is known of it, and it says so.</summary>
    public bool IsFailed { get; init; }
}
