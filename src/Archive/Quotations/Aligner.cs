using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>
/// Lays a quotation against a document's words so that as much as possible stands in order, with what a quoter may have
/// done: changed, dropped or added words, marked omissions and brackets, and joined pieces from several places.
/// </summary>
/// <remarks>
/// One row of scores a quoted word over all words of the document (Needleman and Wunsch's table, free at the
/// document's ends, with jumps); time and a byte of memory for each pair of words, at most <see cref="MostPairs"/>.
/// </remarks>
public static class Aligner
{
    /// <summary>Quoted words × document words. Beyond it only as much of the quotation's beginning is laid as fits.</summary>
    public const int MostPairs = 20_000_000;

    /// <summary>More words of a quotation than this are not laid.</summary>
    public const int MostQuotedWords = 4_000;

    public static Alignment Align(QuotationText quotation, DocumentWords source)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        ArgumentNullException.ThrowIfNull(source);
        if (quotation.Words.IsEmpty || source.Words.IsEmpty)
        {
            return new Alignment(quotation, source, [], 0, 0, 0);
        }
        return new AlignmentTable(
            quotation,
            source,
            RowsFor(quotation, source.Words.Length),
            0,
            source.Words.Length,
            mayJump: true
        ).Solve();
    }

    /// <summary>Lays the quotation on these words of the document alone, one after the other.</summary>
    internal static Alignment AlignWithin(
        QuotationText quotation,
        DocumentWords source,
        int first,
        int end
    ) =>
        new AlignmentTable(
            quotation,
            source,
            RowsFor(quotation, end - first),
            first,
            end - first,
            mayJump: false
        ).Solve();

    private static int RowsFor(QuotationText quotation, int columns) =>
        Math.Max(
            1,
            Math.Min(Math.Min(quotation.Words.Length, MostQuotedWords), MostPairs / (columns + 1))
        );
}
