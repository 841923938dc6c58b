using System.Collections.Immutable;

namespace Archive.Quotations.Judging;

/// <summary>
/// Widens a stretch of words that stand by what lies beside it, where OCR misread the quotation's first or last words: by
/// letters as near to theirs as a slip may be.
/// </summary>
internal static class MisreadEdges
{
    // "lam" for "I am".
    private const int MostWords = 2;

    /// <param name="run">Not empty, in the quotation's order.</param>
    /// <returns>Words of the source.</returns>
    public static WordRange Widen(Alignment alignment, ImmutableArray<AlignedWords> run)
    {
        var quoted = alignment.Quotation.Words;
        var stands = alignment.Source.Words;
        var (start, end) = (run[0].SourceStart, run[^1].SourceEnd);
        var first = Letters(quoted.Take(run[0].QuotationStart).Select(word => word.Text));
        var last = Letters(quoted.Skip(run[^1].QuotationEnd).Select(word => word.Text));
        var before = Counts(start).FirstOrDefault(count => IsMisread(first, start - count, count));
        var after = Counts(stands.Length - end)
            .FirstOrDefault(count => IsMisread(last, end, count));
        return new WordRange(start - before, end + after);

        bool IsMisread(string? word, int at, int count) =>
            word is not null
            && Letters(stands.Skip(at).Take(count).Select(one => one.Text)) is { } source
            && Nearness.IsNear(word, source, Printing.Any);
    }

    private static IEnumerable<int> Counts(int left) =>
        Enumerable.Range(1, Math.Min(MostWords, left));

    private static string? Letters(IEnumerable<string> words) =>
        words.Take(MostWords + 1).ToArray() is { Length: > 0 and <= MostWords } few
            ? string.Concat(few)
            : null;
}
