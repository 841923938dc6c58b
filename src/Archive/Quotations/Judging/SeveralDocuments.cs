using System.Collections.Immutable;

namespace Archive.Quotations.Judging;

/// <summary>
/// When a quotation is made of pieces of several documents: nearly all of its words stand in a few of them, in pieces long enough
/// to be no formula.
/// </summary>
internal static class SeveralDocuments
{
    private const int MostDocuments = 3;
    private const int ShortestPiece = 6;
    private const double ShareOfPiece = 0.15;
    private const double NearlyAll = 0.9;

    /// <summary>The documents in the order of their pieces; empty where the quotation is no such splice.</summary>
    public static ImmutableArray<Judged> Find(
        IEnumerable<Judged> candidates,
        Func<string, double> worth
    )
    {
        var left = candidates.ToList();
        if (left.Count < 2)
        {
            return [];
        }
        var words = left[0].Judgement.Alignment.Quotation.Words;
        var worths = words.Select(word => worth(word.Text)).ToArray();
        var total = worths.Sum();
        var isCovered = new bool[words.Length];
        var taken = new List<(WordRange Piece, Judged From)>();
        while (taken.Count < MostDocuments)
        {
            var (piece, from, gain) = left.SelectMany(one =>
                    PiecesOf(one).Select(piece => (piece, one, Gain(piece)))
                )
                .OrderByDescending(row => row.Item3)
                .FirstOrDefault();
            if (from is null || gain < total * ShareOfPiece)
            {
                break;
            }
            Array.Fill(isCovered, true, piece.Start, piece.Count);
            taken.Add((piece, from));
        }
        var share = Enumerable.Range(0, worths.Length).Where(i => isCovered[i]).Sum(i => worths[i]);
        var documents = taken.OrderBy(row => row.Piece.Start).Select(row => row.From).Distinct();
        return share >= total * NearlyAll && documents.Count() > 1 ? [.. documents] : [];

        double Gain(WordRange piece)
        {
            var (gain, fresh) = (0.0, 0);
            for (var i = piece.Start; i < piece.End; i++)
            {
                gain += isCovered[i] ? 0 : worths[i];
                fresh += isCovered[i] ? 0 : 1;
            }
            return fresh >= ShortestPiece ? gain : 0;
        }
    }

    // Words that stand in both one after the other.
    private static IEnumerable<WordRange> PiecesOf(Judged one)
    {
        var same = one.Judgement.Alignment.Same;
        for (var first = 0; first < same.Length; )
        {
            var end = first + 1;
            while (
                end < same.Length
                && same[end].SourceStart == same[end - 1].SourceEnd
                && same[end].QuotationStart == same[end - 1].QuotationEnd
            )
            {
                end++;
            }
            yield return new WordRange(same[first].QuotationStart, same[end - 1].QuotationEnd);
            first = end;
        }
    }
}
