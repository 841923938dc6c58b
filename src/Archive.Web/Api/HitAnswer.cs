using System.Collections.Immutable;
using Archive.Search;
using Archive.Text;
using Archive.Web.Searching;

namespace Archive.Web.Api;

/// <summary>One hit of a <see cref="SearchAnswer"/>.</summary>
/// <param name="Passage">Its number in the document, from 1.</param>
/// <param name="Page">The original's page, where known.</param>
/// <param name="Marks">Half-open spans of <paramref name="Text"/>, in UTF-16 units.</param>
internal sealed record HitAnswer(
    DocumentLine Document,
    int Passage,
    int? Page,
    string Text,
    ImmutableArray<MarkAnswer> Marks,
    float Score,
    string Url,
    string Pdf
)
{
    public static HitAnswer Of(Hit hit, ArchiveUrls urls)
    {
        var id = hit.Document.Id;
        return new HitAnswer(
            DocumentLine.Of(hit.Document, urls),
            hit.Locator.Passage,
            hit.Locator.Page,
            hit.Text,
            [.. hit.Marks.Select(mark => new MarkAnswer(mark.Start, mark.End))],
            hit.Score,
            urls.Passage(id, hit.Locator.Passage),
            urls.Pdf(id, HitQuotes.ToPrint(hit), [])
        );
    }
}
