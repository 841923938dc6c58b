using Archive.Documents;
using Archive.Indexing;

namespace Archive.Quotations.Judging;

/// <summary>Which of several documents with the same words is named: what a release prints before the release, then the earlier.</summary>
internal sealed class Precedence : IComparer<DocumentSummary>
{
    public int Compare(DocumentSummary? x, DocumentSummary? y) =>
        Key(x!).CompareTo(Key(y!)) is var order and not 0
            ? order
            : string.CompareOrdinal(x!.Id.Value, y!.Id.Value);

    private static (bool, DateOnly) Key(DocumentSummary document) =>
        (document.Kind is DocumentKind.PressRelease, document.Date ?? DateOnly.MaxValue);
}
