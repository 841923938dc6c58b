namespace Archive.Quotations.Judging;

/// <summary>The rules on pieces that do not follow each other in the source.</summary>
internal static class JumpRules
{
    public static IEnumerable<Reason> Judge(Edit jump)
    {
        if (jump.Source.Count < 0)
        {
            yield return Tell.OutOfOrder();
        }
        else if (jump.IsMarked && jump.Source.Count > MarkRules.LongestOmission)
        {
            yield return Tell.TooFarApart(jump.Source.Count);
        }
        if (!jump.IsMarked)
        {
            yield return Tell.JoinedWithoutMark(Math.Abs(jump.Source.Count));
        }
    }
}
