namespace Archive.Quotations.Judging;

/// <summary>When a place is close enough to be called the source at all: else the answer is that the archive has none.</summary>
internal static class FoundRule
{
    private const double EnoughInOnePlace = 0.6;
    private const double EnoughInPieces = 0.8;
    private const int ShortestRun = 4;

    // Words left out here and there leave no long run; nearly all that remains then stands there, close together.
    public const double NearlyAllInOnePlace = 0.75;
    private const double Close = 0.5;

    // Words replaced here and there, rare ones for common: beginning and end stand, and most words between, as a sentence that
    // only shares a formula does not have them.
    private const int FewestInFrame = 6;
    private const double MostInFrame = 0.6;
    private const double EnoughInFrame = 0.35;

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
        || (
            coverage.Density >= Close
            && (coverage.OnePlace >= NearlyAllInOnePlace || IsInFrame(judgement, coverage))
        );

    private static bool IsInFrame(Judgement judgement, Coverage coverage) =>
        coverage.OnePlace >= EnoughInFrame
        && coverage.Framed
            >= Math.Max(FewestInFrame, MostInFrame * judgement.Alignment.Quotation.Words.Length);
}
