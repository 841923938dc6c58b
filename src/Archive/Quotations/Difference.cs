using Archive.Text;

namespace Archive.Quotations;

/// <summary>One place where a quotation and its source part, as their letters have it: what a page sets side by side.</summary>
/// <param name="Quotation">The quotation's words; empty where it left out or goes on elsewhere.</param>
/// <param name="Source">The source's words; empty where the quotation added or goes on elsewhere.</param>
/// <param name="QuotationSpan">Of the quotation's text; empty, at its place, where there are none.</param>
/// <param name="SourceSpan">Of the document's text; empty, at its place, where there are none.</param>
/// <param name="IsMarked">The quotation shows it itself, by an ellipsis or square brackets.</param>
public sealed record Difference(
    DifferenceKind Kind,
    string Quotation,
    string Source,
    TextSpan QuotationSpan,
    TextSpan SourceSpan,
    bool IsMarked
);
