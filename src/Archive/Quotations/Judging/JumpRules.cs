namespace Archive.Quotations.Judging;

/// <summary>The rules on pieces that do not follow each other in the source: the join is told, not the words between.</summary>
internal static class JumpRules
{
    // More words than a bracket may stand for, over the end of a sentence, is another place; so is a clause of any kind.
    private const int LongestOmissionOverSentence = 6;
    private const int LongestOmission = 12;

    /// <summary>Whether what was left out without a mark is so long that the quotation goes on at another place.</summary>
    public static bool IsJump(Change change, Edit edit) =>
        edit.Kind is EditKind.Jump
        || (
            edit is { Kind: EditKind.Omitted, IsMarked: false }
            && (
                edit.Source.Count > LongestOmission
                || (edit.Source.Count > LongestOmissionOverSentence && change.CrossesSentence(edit))
            )
        );

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
