using Archive.Documents;
using Archive.Indexing;

namespace Archive.Quotations.Judging;

/// <summary>
/// Of several documents with the same words, the one that is named: the first by <see cref="Precedence"/>, unless that one
/// only repeats the words and another, which may be as old, says them itself. What is quoted was there before it was
/// quoted, so a document without a date may be older than one that quotes it.
/// </summary>
internal static class Origin
{
    private static readonly Precedence Precedence = new();

    public static Judged Of(IEnumerable<Judged> same)
    {
        var inOrder = same.OrderBy(one => one.Document, Precedence).ToList();
        var first = inOrder[0];
        var rivals = inOrder
            .Skip(1)
            .Where(one => MayBeAsOld(one.Document, first.Document))
            .ToList();
        return rivals.FirstOrDefault(one => Repeats(first, one) && !Repeats(one, first)) ?? first;
    }

    /// <summary>Whether their dates leave open which of two is older.</summary>
    public static bool MayBeAsOld(DocumentSummary one, DocumentSummary first) =>
        IsRelease(one) == IsRelease(first) && (one.Date is null || one.Date == first.Date);

    private static bool IsRelease(DocumentSummary document) =>
        document.Kind is DocumentKind.PressRelease;

    // It puts the words in quotation marks, or its front matter says that it quotes or answers the other.
    private static bool Repeats(Judged one, Judged other) =>
        one.Document.Relations.Any(relation =>
            relation is { Kind: "quotes" or "replies-to" } && relation.Target == other.Document.Id
        ) || IsQuoted(one);

    private static bool IsQuoted(Judged one)
    {
        var quoted = new QuotedWithin(one.Judgement.Alignment.Source.Text);
        return AnswerWriter
            .SourceOf(one.Judgement, one.Document)
            .Spans.All(span => quoted.At(span) is not null);
    }
}
