using System.Collections.Immutable;
using Archive.Search;

namespace Archive.Quotations;

/// <summary>The whole report on an article: every quotation, traced and judged. Made by <see cref="ArticleChecker"/>.</summary>
/// <param name="Article">As it was given; the spans of its quotations are of this.</param>
/// <param name="Extent">What the archive covered, for what is not in it.</param>
/// <param name="Notes">Sentences: what was not looked at, and why.</param>
public sealed record ArticleCheck(
    string Article,
    ImmutableArray<CheckedQuotation> Quotations,
    ArchiveExtent Extent,
    ImmutableArray<string> Notes
)
{
    public int CountOf(Verdict verdict) =>
        Quotations.Count(quotation => quotation.Traced?.Verdict == verdict);

    /// <summary>Listed, not judged: too short to be anybody's, titles, and what is said at arm's length.</summary>
    public int Unjudged =>
        Quotations.Count(quotation =>
            quotation is { IsFailed: false, Traced: null or { Verdict: null } }
        );

    /// <summary>Those at which the archive failed.</summary>
    public int Failed => Quotations.Count(quotation => quotation.IsFailed);

    /// <summary>
    /// Whether every quotation that is judged is word for word, or marks its edits, and nobody else's; not where judging one
    /// failed.
    /// </summary>
    public bool IsHonest =>
        Quotations.All(quotation =>
            !quotation.IsFailed
            && quotation.Traced?.Verdict is null or Verdict.Verbatim or Verdict.Edited
            && quotation.Attribution.Attribution is not Attributions.Attribution.Differs
        );
}
