namespace Archive.Quotations.Judging;

/// <summary>When a place is close enough to be called the source at all: else the answer is that the archive has none.</summary>
internal static class FoundRule
{
    private const double EnoughInOnePlace = 0.6;
    private const double EnoughInPieces = 0.8;
    private const int ShortestRun = 4;

    // Words left out here and there leave no long run; nearly all that remains then stands there, close together.
    private const double NearlyAllInOnePlace = 0.75;
    private const double Close = 0.5;

    public static bool IsFound(Judgement judgement, Coverage coverage) =>
        judgement.IsAccepted
        || (
            coverage.LongestRun
                >= Math.Min(ShortestRun, judgement.Alignment.Quotation.Words.Length - 1)
            && (
                coverage.OnePlace >= EnoughInOnePlace
                || (judgement.Verdict is Verdict.Spliced && coverage.AllPlaces >= EnoughInPieces)
            )
        )
        || (coverage.OnePlace >= NearlyAllInOnePlace && coverage.Density >= Close);
}
