namespace Archive.Quotations.Judging;

/// <summary>The rules on what a quotation marks itself: how much an ellipsis and a bracket may take, and what neither may.</summary>
internal static class MarkRules
{
    public const int LongestOmission = 50;
    public const int LongestBracket = 6;

    /// <param name="ellipsis">What one ellipsis leaves out.</param>
    public static IEnumerable<Reason> JudgeEllipsis(Change ellipsis)
    {
        if (ellipsis.Source.Length > LongestOmission)
        {
            yield return Tell.TooFarApart(ellipsis.Source.Length);
        }
        else if (ellipsis.Source.FirstOrDefault(word => word.IsNegation) is { Text: { } negation })
        {
            yield return Tell.EllipsisTakes(negation);
        }
    }

    /// <param name="bracket">What the brackets between two words that stand replace and add.</param>
    public static IEnumerable<Reason> JudgeBracket(Change bracket)
    {
        if (bracket.Quoted.Length > LongestBracket)
        {
            yield return Tell.BracketTooLong(ReasonKind.WordAdded, bracket.Quoted.Length);
        }
        if (bracket.Source.Length > LongestBracket)
        {
            yield return Tell.BracketTooLong(ReasonKind.WordOmitted, bracket.Source.Length);
        }
        foreach (var word in Unmatched(bracket.Source, bracket.Quoted).Where(IsHeldFast))
        {
            yield return Tell.BracketTakes(word.Text);
        }
        foreach (
            var word in Unmatched(bracket.Quoted, bracket.Source).Where(word => word.IsNegation)
        )
        {
            yield return Tell.BracketBrings(word.Text);
        }
    }

    private static bool IsHeldFast(ChangedWord word) => word.IsOfWeight;

    private static List<ChangedWord> Unmatched(
        IEnumerable<ChangedWord> words,
        IEnumerable<ChangedWord> others
    )
    {
        var left = others.Select(word => word.Value).ToList();
        return [.. words.Where(word => !left.Remove(word.Value))];
    }
}
