using Archive.Quotations;
using Archive.Reports;

namespace Archive.Web.Api;

/// <summary>Of a query that is a passage, the archive's nearest wording.</summary>
/// <param name="Exact">Documents with these words in this order.</param>
/// <param name="Near">Documents with words close to them.</param>
/// <param name="DifferingWords">Of the first of those documents.</param>
internal sealed record NearestAnswer(
    int Exact,
    int Near,
    int DifferingWords,
    string Verdict,
    ReportedSource Source,
    IEnumerable<ReportedDifference> Differences
)
{
    public static NearestAnswer Of(NearestWording nearest, ArchiveUrls urls) =>
        new(
            nearest.Exact,
            nearest.Near,
            nearest.DifferingWords,
            nearest.Verdict.Code(),
            ReportedSource.Of(nearest.Source, urls.ForReports),
            ReportedDifference.Of(nearest.Traced)
        );
}
