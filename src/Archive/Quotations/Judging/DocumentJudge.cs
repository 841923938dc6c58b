namespace Archive.Quotations.Judging;

/// <summary>Lays a quotation on one document and has it judged.</summary>
internal sealed class DocumentJudge(QuotationText quotation, VerdictRules rules)
{
    private const int Margin = 20;

    // Pieces of so many places are no one place.
    private const int MostOmissions = 8;

    /// <remarks>
    /// An alignment is a guess at what the quoter did. Where words of the source are misread it may jump to where a few of
    /// them stand better; so a splice is looked at once more as one place, and if the rules find nothing changed there, it is that.
    /// </remarks>
    public Judgement Judge(DocumentWords source)
    {
        var judgement = rules.Judge(Aligner.Align(quotation, source));
        return
            judgement.Verdict is Verdict.Spliced
            && InOnePlace(judgement.Alignment) is { IsAccepted: true } accepted
            ? accepted
            : judgement;
    }

    /// <summary>Laid on one place of its document; null where it has no place, or marks too many omissions.</summary>
    public Judgement? InOnePlace(Alignment alignment)
    {
        var (run, _) = alignment.Longest();
        var omissions = quotation.Words.Count(word => word.FollowsOmission);
        if (run.IsEmpty || omissions > MostOmissions)
        {
            return null;
        }
        var margin = Margin + (omissions * MarkRules.LongestOmission);
        var words = quotation.Words.Length;
        var first = run[0].SourceStart - run[0].QuotationStart - margin;
        var end = run[^1].SourceEnd + words - run[^1].QuotationEnd + margin;
        return rules.Judge(
            Aligner.AlignWithin(
                quotation,
                alignment.Source,
                Math.Max(0, first),
                Math.Min(alignment.Source.Words.Length, end)
            )
        );
    }
}
