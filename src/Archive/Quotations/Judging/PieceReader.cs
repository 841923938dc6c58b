using System.Collections.Immutable;

namespace Archive.Quotations.Judging;

/// <summary>Reads off a judgement which stretches of the source the quotation has, broken where it marks an omission, jumps or passes over a running head.</summary>
internal static class PieceReader
{
    /// <summary>Numbers of the source's words, in the quotation's order.</summary>
    public static ImmutableArray<WordRange> Read(Judgement judgement)
    {
        var alignment = judgement.Alignment;
        if (alignment.Same.IsEmpty)
        {
            return [];
        }
        var broken = judgement
            .Edits.Where(edit => edit.Kind is EditKind.Jump || IsBreak(edit))
            .Select(edit => edit.Gap)
            .ToHashSet();
        var pieces = ImmutableArray.CreateBuilder<WordRange>();
        var start = broken.Contains(0) ? alignment.Same[0].SourceStart : StartOf(judgement);
        for (var gap = 1; gap <= alignment.Same.Length; gap++)
        {
            var end = alignment.Same[gap - 1].SourceEnd;
            if (gap == alignment.Same.Length)
            {
                pieces.Add(new WordRange(start, EndOf(judgement)));
            }
            else if (
                broken.Contains(gap) || HasAside(alignment, end, alignment.Same[gap].SourceStart)
            )
            {
                pieces.Add(new WordRange(start, end));
                start = alignment.Same[gap].SourceStart;
            }
        }
        return pieces.ToImmutable();
    }

    // A word that was laid on the quotation's first or last may be none of it.
    private static int StartOf(Judgement judgement) =>
        SourceOf(judgement, 0)
            .Select(place => place.Start)
            .Append(judgement.Alignment.Same[0].SourceStart)
            .Min();

    private static int EndOf(Judgement judgement) =>
        SourceOf(judgement, judgement.Alignment.Same.Length)
            .Select(place => place.End)
            .Append(judgement.Alignment.Same[^1].SourceEnd)
            .Max();

    private static IEnumerable<WordRange> SourceOf(Judgement judgement, int gap) =>
        judgement
            .Edits.Where(edit => edit.Gap == gap && edit.Kind is not EditKind.Jump)
            .Select(edit => edit.Source);

    private static bool IsBreak(Edit edit) =>
        edit.Kind is EditKind.Omitted
        && (edit.Mark is EditMark.Ellipsis || edit.Source.Count > MarkRules.LongestBracket);

    private static bool HasAside(Alignment alignment, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (alignment.Source.IsAside(word))
            {
                return true;
            }
        }
        return false;
    }
}
