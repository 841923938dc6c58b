using Archive.Quotations;

namespace Archive.Web.Pages.Search;

/// <summary>How close the archive comes to a query that is a passage, in a line.</summary>
internal static class NearestSentence
{
    public static string Of(NearestWording nearest) =>
        (nearest.IsExact, nearest.Verdict) switch
        {
            (true, _) => $"{Wording.Number(nearest.Exact)} exact: these words stand in this order",
            (_, Verdict.Spliced) =>
                $"0 exact, {Wording.Number(nearest.Near)} near: the words stand in pieces at several places",
            _ =>
                $"0 exact, {Wording.Number(nearest.Near)} near: {Wording.Count(nearest.DifferingWords, "word")} {(nearest.DifferingWords == 1 ? "differs" : "differ")}",
        };
}
