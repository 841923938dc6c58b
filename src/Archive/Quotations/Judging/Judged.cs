using Archive.Indexing;

namespace Archive.Quotations.Judging;

/// <summary>A document of the archive, and how a quotation was judged against it.</summary>
/// <param name="IsFound">Whether it is close enough to be the source at all.</param>
internal sealed record Judged(
    DocumentSummary Document,
    Judgement Judgement,
    Coverage Coverage,
    bool IsFound
)
{
    private const double NearlyAll = 0.85;

    /// <summary>Whether nearly all of the quotation is from here, so that no second document need be looked for.</summary>
    public bool IsWhole => Judgement.IsAccepted || Coverage.AllPlaces >= NearlyAll;

    public static Judged Of(
        DocumentSummary document,
        Judgement judgement,
        Func<string, double> worth
    )
    {
        var coverage = Coverage.Of(judgement, worth);
        return new Judged(document, judgement, coverage, FoundRule.IsFound(judgement, coverage));
    }
}
