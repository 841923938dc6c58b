using Archive.Quotations;

namespace Archive.Web.Pages.Check;

/// <summary>A stretch of a quotation laid beside its source: words of both, of the source alone, or of the quotation alone.</summary>
/// <param name="Missing">Words that the source has here and the quotation has not.</param>
/// <param name="Own">Words that the quotation has here and the source has not.</param>
internal readonly record struct ComparedPiece(string Same, string Missing, string Own)
{
    /// <summary>The whole quotation, in order; of one without differences, one piece.</summary>
    public static IEnumerable<ComparedPiece> Of(TracedQuotation traced)
    {
        var at = 0;
        foreach (var difference in traced.Differences)
        {
            var span = difference.QuotationSpan;
            if (span.Start < at || difference.Kind is DifferenceKind.Joined)
            {
                continue;
            }
            yield return new ComparedPiece(
                traced.Quotation[at..span.Start],
                difference.Source,
                span.Of(traced.Quotation)
            );
            at = span.End;
        }
        yield return new ComparedPiece(traced.Quotation[at..], "", "");
    }
}
