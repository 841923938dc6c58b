using Archive.Quotations;

namespace Archive.Reports;

/// <summary>Words in which a quotation and its source part.</summary>
public sealed record ReportedDifference(string Kind, string Quotation, string Source)
{
    /// <summary>In the quotation's order.</summary>
    public static IEnumerable<ReportedDifference> Of(TracedQuotation traced)
    {
        ArgumentNullException.ThrowIfNull(traced);
        return traced.Differences.Select(difference => new ReportedDifference(
            difference.Kind.Code(),
            difference.Quotation,
            difference.Source
        ));
    }
}
