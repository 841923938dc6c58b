namespace Archive.Quotations.Judging;

/// <summary>One difference between a quotation and its source, read off an <see cref="Alignment"/> by <see cref="EditReader"/>.</summary>
/// <param name="Source">Of a jump: from where the source was left to where it goes on, which may lie before.</param>
/// <param name="Gap">Edits between the same two words that stand have the same number.</param>
internal sealed record Edit(
    EditKind Kind,
    WordRange Quotation,
    WordRange Source,
    EditMark Mark,
    int Gap
)
{
    public bool IsMarked => Mark is not EditMark.None;
}
