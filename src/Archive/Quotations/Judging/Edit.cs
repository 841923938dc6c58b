using Archive.Text;

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

    /// <summary>The letters of the source that it is about; empty, at its place, where there are none.</summary>
    public TextSpan SourceSpan(Alignment alignment)
    {
        var source = alignment.Source;
        if (Kind is not EditKind.Jump && !Source.IsEmpty)
        {
            return source.SpanOf(Source.Start, Source.End);
        }
        var next = Kind is EditKind.Jump ? Source.End : Source.Start;
        if (
            Kind is EditKind.Slip
            && LetterMark.Find(alignment.Quotation.Words[Quotation.Start].Text, source, next)
                is { } mark
        )
        {
            return mark;
        }
        var at =
            next < source.Words.Length ? source.Words[next].Span.Start : source.Words[^1].Span.End;
        return new TextSpan(at, at);
    }
}
