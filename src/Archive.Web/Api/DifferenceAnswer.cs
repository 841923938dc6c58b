using Archive.Quotations;

namespace Archive.Web.Api;

/// <summary>Words in which a quotation and its source part.</summary>
internal sealed record DifferenceAnswer(string Kind, string Quotation, string Source)
{
    public static IEnumerable<DifferenceAnswer> Of(TracedQuotation traced) =>
        traced.Differences.Select(difference => new DifferenceAnswer(
            difference.Kind.Code(),
            difference.Quotation,
            difference.Source
        ));
}
