using Archive.Quotations;

namespace Archive.Reports;

/// <summary>An <see cref="ArticleCheck"/> as other programs read it: the one JSON of site and command.</summary>
/// <param name="Summary">How many quotations have each verdict, by its code.</param>
/// <param name="Notes">What was not looked at, and why.</param>
public sealed record CheckReport(
    IEnumerable<ReportedQuotation> Quotations,
    IReadOnlyDictionary<string, int> Summary,
    IEnumerable<string> Notes
)
{
    /// <param name="links">Null where there is no site to lead to.</param>
    public static CheckReport Of(ArticleCheck check, ReportLinks? links)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new CheckReport(
            check.Quotations.Select(found => ReportedQuotation.Of(found, links)),
            Verdicts.All.ToDictionary(verdict => verdict.Code(), check.CountOf),
            check.Notes
        );
    }
}
