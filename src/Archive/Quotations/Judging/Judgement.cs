using System.Collections.Immutable;

namespace Archive.Quotations.Judging;

/// <summary>A quotation judged against one document: the verdict's facts, before it is told.</summary>
internal sealed record Judgement(
    Alignment Alignment,
    Verdict Verdict,
    ImmutableArray<Reason> Reasons,
    ImmutableArray<Edit> Edits
)
{
    public bool IsAccepted => Verdict is Verdict.Verbatim or Verdict.Edited;

    public int Slips => Edits.Count(edit => edit.Kind is EditKind.Slip);
}
