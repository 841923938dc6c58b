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
        var rows = Math.Min(quotation.Words.Length, MostQuotedWords);
        rows = Math.Max(1, Math.Min(rows, MostPairs / (source.Words.Length + 1)));
        return new AlignmentTable(quotation, source, rows).Solve();
    }
}
