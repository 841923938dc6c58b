using System.Collections.Immutable;
using Archive.Citations;
using Archive.Documents;
using Archive.Pdf;
using Archive.Search;
using Archive.Web.Api;
using Archive.Web.Hosting;
using Archive.Web.Reading;
using Archive.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages.Documents;

/// <summary>One document to be read, with the words marked that the address names, and everything needed to cite it.</summary>
internal sealed class DocumentPage(
    Shelf shelf,
    Catalogue catalogue,
    Citing citing,
    CitedCopyPrinter printer,
    ArchiveUrls urls
) : PageModel
{
    public OpenedDocument Opened { get; private set; } = null!;

    public Document Document => Opened.Document;

    public Marking Marking { get; private set; } = null!;

    public MarkSet Marks { get; private set; } = MarkSet.None;

    public CitedPlace Place { get; private set; } = null!;

    public ImmutableArray<Citation> Citations { get; private set; } = [];

    public IReadOnlyList<RelationLine> Relations { get; private set; } = [];

    /// <summary>Whether the original's bytes are here to be downloaded.</summary>
    public bool HasOriginal { get; private set; }

    /// <summary>Whether the original can be shown beside the text.</summary>
    public bool HasPdfOriginal { get; private set; }

    /// <summary>Why the cited copy is not on the original: a sentence; null where it is, or there is no PDF.</summary>
    public string? WhyTypeset { get; private set; }

    public DocumentHtml Body => new(Document, Opened.Text, Marks, urls);

    /// <summary>Of the cited copy with the words highlighted that are marked here.</summary>
    public string Pdf =>
        urls.Pdf(
            Document.Id,
            Marking.Quotes.Select(found => found.Quote),
            Marking.Marks.Select(mark => Anchor.Of(Opened.Text, mark.Span))
        );

    /// <summary>The marked words as links name them, as far as a link can.</summary>
    public IEnumerable<Anchor> Anchors =>
        Marks.Spans.Take(AskedMark.Most).Select(span => Anchor.Of(Opened.Text, span));

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (shelf.Open(id) is not { } opened)
        {
            return new RefusalResult(DocumentEndpoints.NoSuchDocument);
        }
        Opened = opened;
        Marking = Marking.Find(opened.Text, Request.Query);
        Marks = MarkSet.Of(opened.Text.Text, Marking.Spans);
        Place = citing.Place(opened, Marks.Spans);
        Citations =
        [
            .. Enum.GetValues<CitationStyle>()
                .Select(style => CitationFormatter.Format(style, Place)),
        ];
        Relations = RelationLine.Of(opened.Document, catalogue);
        HasOriginal = OriginalBytes.PathOf(opened) is not null;
        HasPdfOriginal = OriginalWordPlaces.HasPdf(opened);
        WhyTypeset = await printer.WhyTypesetAsync(
            opened.Document,
            OriginalBytes.PathOf(opened),
            HttpContext.RequestAborted
        );
        if (!Marking.Missing.IsEmpty)
        {
            // The document is there, and what the address says of it is not: the page says both.
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
        return Page();
    }
}
