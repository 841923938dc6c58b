using System.Collections.Immutable;
using Archive.Documents;
using Archive.Indexing;
using Archive.Text;

namespace Archive.Quotations.Judging;

/// <summary>A judgement → what is shown of it: the source's place and letters, and the differences as both sides print them.</summary>
internal static class AnswerWriter
{
    public static TracedSource SourceOf(Judgement judgement, DocumentSummary document)
    {
        var words = judgement.Alignment.Source;
        var pieces = PieceReader.Read(judgement);
        var spans = pieces.Select(piece => words.SpanOf(piece.Start, piece.End)).ToImmutableArray();
        var passages = spans
            .SelectMany(words.Text.PassagesIn)
            .DistinctBy(passage => passage.Number)
            .ToList();
        return new TracedSource(
            document,
            [.. passages.Select(passage => passage.Number)],
            words.Text.PassageAt(spans[0].Start)?.Page,
            spans,
            judgement.Verdict is Verdict.Spliced
                ? string.Join(" … ", spans.Select(span => span.Of(words.Text.Text)))
                : new TextSpan(spans[0].Start, spans[^1].End).Of(words.Text.Text),
            [.. spans.Select(span => Anchor.Of(words.Text, span))]
        );
    }

    public static ImmutableArray<Difference> DifferencesOf(Judgement judgement) =>
        [.. judgement.Edits.Select(edit => DifferenceOf(judgement.Alignment, edit))];

    private static Difference DifferenceOf(Alignment alignment, Edit edit)
    {
        var quoted = QuotedSpan(alignment.Quotation, edit.Quotation);
        var source = edit.SourceSpan(alignment);
        return new Difference(
            edit.Kind switch
            {
                EditKind.Replaced => DifferenceKind.Replaced,
                EditKind.Omitted => DifferenceKind.Omitted,
                EditKind.Added => DifferenceKind.Added,
                EditKind.Slip => DifferenceKind.Slip,
                _ => DifferenceKind.Joined,
            },
            quoted.Of(alignment.Quotation.Source),
            source.Of(alignment.Source.Text.Text),
            quoted,
            source,
            edit.IsMarked
        );
    }

    private static TextSpan QuotedSpan(QuotationText quotation, WordRange range)
    {
        var words = quotation.Words;
        if (!range.IsEmpty)
        {
            return new TextSpan(
                words[range.Start].Word.Span.Start,
                words[range.End - 1].Word.Span.End
            );
        }
        var at =
            range.Start < words.Length
                ? words[range.Start].Word.Span.Start
                : words[^1].Word.Span.End;
        return new TextSpan(at, at);
    }
}
