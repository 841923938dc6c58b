using System.Collections.Immutable;
using Archive.Documents;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>What a document of the archive itself quotes, read when first asked.</summary>
internal sealed class QuotedWithin(DocumentText text)
{
    private readonly Lazy<ImmutableArray<Quotation>> quotations = new(() =>
        QuotationExtractor.Extract(text.Text)
    );

    /// <summary>The quotation in which most of a place stands; null where the document says the words itself.</summary>
    public Quotation? At(TextSpan place) =>
        quotations.Value.FirstOrDefault(quotation =>
            quotation.IsJudged && 2 * quotation.Outer.Intersect(place).Length > place.Length
        );
}
