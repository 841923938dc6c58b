using Archive.Quotations;
using Archive.Text;

namespace Archive.Reports;

/// <summary>A stretch of an article's paragraph: of one quotation, with its marks, or of none.</summary>
/// <param name="Quotation">Null for what stands between quotations.</param>
/// <param name="IsFirst">Whether the quotation begins here; one of several paragraphs has a stretch in each.</param>
public readonly record struct ArticleSegment(
    TextSpan Span,
    CheckedQuotation? Quotation,
    bool IsFirst
);
