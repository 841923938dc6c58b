using System.Collections.Immutable;
using System.Globalization;
using Archive.Pdf.Annotating;
using Archive.Pdf.Originals;

namespace Archive.Pdf;

/// <summary>Marked quotations → highlights on the pages of the original: a quad a line, an annotation a page.</summary>
/// <param name="Missing">Words of a quotation that has no place on the original; null where each has one.</param>
internal sealed record OriginalMarks(
    ImmutableArray<HighlightAnnotation> Highlights,
    ImmutableDictionary<MarkedQuotation, ImmutableArray<int>> Pages,
    string? Missing
)
{
    private const int LongestWords = 120;

    public IEnumerable<int> PagesOf(MarkedQuotation quotation) =>
        Pages.TryGetValue(quotation, out var pages) ? pages : [];

    public static OriginalMarks Of(CopyRequest request, OriginalMap map, string author)
    {
        var highlights = ImmutableArray.CreateBuilder<HighlightAnnotation>();
        var pages = ImmutableDictionary.CreateBuilder<MarkedQuotation, ImmutableArray<int>>();
        for (var i = 0; i < request.Quotations.Length; i++)
        {
            var quotation = request.Quotations[i];
            var quads = map.QuadsOf(quotation.Span);
            if (quads.IsEmpty)
            {
                return new OriginalMarks(
                    [],
                    ImmutableDictionary<MarkedQuotation, ImmutableArray<int>>.Empty,
                    QuotedWords.Shortened(request.Text.Text, quotation.Span, LongestWords)
                );
            }
            pages[quotation] = [.. quads.Select(quad => quad.Page).Distinct()];
            foreach (var onPage in quads.GroupBy(quad => quad.Page))
            {
                highlights.Add(
                    new HighlightAnnotation(
                        onPage.Key,
                        [.. onPage.Select(quad => quad.Quad)],
                        QuotedWords.ContentsOf(request, quotation),
                        author,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"quotation-{i + 1}-page-{onPage.Key}"
                        ),
                        request.MadeAt
                    )
                );
            }
        }
        return new OriginalMarks(highlights.ToImmutable(), pages.ToImmutable(), null);
    }
}
