using System.Collections.Immutable;

namespace Archive.Quotations.Judging;

/// <summary>Alignment → verdict: every difference is classified by a named rule, and the gravest decides. No score has a say.</summary>
internal sealed class VerdictRules
{
    private const int SlipsThatTell = 2;

    private readonly EditReader reader;
    private readonly EditReader readerAmongSlips;

    public VerdictRules(KnownWords words)
    {
        var slips = new SlipRule(words);
        var spacing = new SpacingRule(words);
        reader = new EditReader(slips, spacing);
        readerAmongSlips = new EditReader(slips.AmongSlips(), spacing);
    }

    public Judgement Judge(Alignment alignment)
    {
        var edits = reader.Read(alignment);
        if (IsFullOfSlips(edits))
        {
            edits = readerAmongSlips.Read(alignment);
        }
        edits = EditMerging.Merge(edits);
        var reasons = edits
            .GroupBy(edit => edit.Gap)
            .SelectMany(gap => JudgeGap(alignment, [.. gap]))
            .Distinct()
            .OrderBy(reason => reason.Kind)
            .ToImmutableArray();
        return new Judgement(alignment, VerdictOf(reasons, edits), reasons, edits);
    }

    // Where words remain that are none, the place is read once more as one that is badly typed or recognised.
    private static bool IsFullOfSlips(ImmutableArray<Edit> edits) =>
        edits.Where(edit => edit.Kind is EditKind.Slip).Skip(SlipsThatTell - 1).Any()
        && edits.Any(edit => edit is { Kind: EditKind.Replaced, IsMarked: false });

    private static IEnumerable<Reason> JudgeGap(Alignment alignment, ImmutableArray<Edit> edits)
    {
        var jumps = edits
            .Where(edit => JumpRules.IsJump(new Change(alignment, [edit]), edit))
            .ToList();
        foreach (var reason in jumps.SelectMany(JumpRules.Judge))
        {
            yield return reason;
        }
        var changes = edits.Except(jumps).ToList();
        foreach (var slip in changes.Where(edit => edit.Kind is EditKind.Slip))
        {
            var change = new Change(alignment, [slip]);
            yield return Tell.Slip(change.LettersOfQuoted(slip), change.LettersOfSource(slip));
        }
        foreach (
            var reason in Of(EditMark.None, WordRules.Judge)
                .Concat(Of(EditMark.Ellipsis, MarkRules.JudgeEllipsis))
                .Concat(Of(EditMark.Bracket, MarkRules.JudgeBracket))
        )
        {
            yield return reason;
        }

        IEnumerable<Reason> Of(EditMark mark, Func<Change, IEnumerable<Reason>> rules)
        {
            var marked = changes
                .Where(edit => edit.Mark == mark && edit.Kind is not EditKind.Slip)
                .ToImmutableArray();
            return marked.IsEmpty ? [] : rules(new Change(alignment, marked));
        }
    }

    private static Verdict VerdictOf(ImmutableArray<Reason> reasons, ImmutableArray<Edit> edits) =>
        reasons.Any(IsSplice) ? Verdict.Spliced
        : reasons.Any(reason => reason.Kind is not ReasonKind.SourceSlip) ? Verdict.Altered
        : edits.Any(edit => edit.IsMarked) ? Verdict.Edited
        : Verdict.Verbatim;

    private static bool IsSplice(Reason reason) =>
        reason.Kind
            is ReasonKind.JoinedWithoutMark
                or ReasonKind.OutOfOrder
                or ReasonKind.TooFarApart
                or ReasonKind.SeveralDocuments;
}
