using Archive.Quotations;

namespace Archive.Reports;

/// <summary>A stretch of a quotation laid beside its source: words of both, of the source alone, or of the quotation alone.</summary>
/// <param name="Missing">Words that the source has here and the quotation has not.</param>
/// <param name="Own">Words that the quotation has here and the source has not.</param>
/// <param name="IsJoint">After these words the quotation goes on elsewhere in the source.</param>
public readonly record struct ComparedPiece(string Same, string Missing, string Own, bool IsJoint)
{
    /// <summary>The whole quotation, in order; of one without differences, one piece.</summary>
    public static IEnumerable<ComparedPiece> Of(TracedQuotation traced)
    {
        ArgumentNullException.ThrowIfNull(traced);
        var at = 0;
        foreach (var difference in traced.Differences)
        {
            var span = difference.QuotationSpan;
            if (span.Start < at)
            {
                continue;
            }
            var isJoint = difference.Kind is DifferenceKind.Joined;
            yield return new ComparedPiece(
                traced.Quotation[at..span.Start],
                isJoint ? "" : difference.Source,
                isJoint ? "" : span.Of(traced.Quotation),
                isJoint
            );
            at = isJoint ? span.Start : span.End;
        }
        yield return new ComparedPiece(traced.Quotation[at..], "", "", false);
    }
}
