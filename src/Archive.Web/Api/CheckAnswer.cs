using Archive.Quotations;

namespace Archive.Web.Api;

/// <summary>The JSON of <c>/api/check</c>.</summary>
/// <param name="Summary">How many quotations have each verdict, by its code.</param>
/// <param name="Notes">What was not looked at, and why.</param>
internal sealed record CheckAnswer(
    IEnumerable<CheckedAnswer> Quotations,
    IReadOnlyDictionary<string, int> Summary,
    IEnumerable<string> Notes
)
{
    public static CheckAnswer Of(ArticleCheck check) =>
        new(
            check.Quotations.Select(CheckedAnswer.Of),
            Verdicts.All.ToDictionary(verdict => verdict.Code(), check.CountOf),
            check.Notes
        );
}
