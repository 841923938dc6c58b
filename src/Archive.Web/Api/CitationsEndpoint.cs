using System.ComponentModel;
using System.Text.Json;
using Archive.Citations;
using Archive.Documents;
using Archive.Web.Hosting;
using Archive.Web.Reading;
using Archive.Web.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace Archive.Web.Api;

/// <summary>
/// <c>GET /documents/{id}/citations</c>: how the words at a place are cited. The document's page asks it when words are
/// selected, so that styles are formatted in one place only.
/// </summary>
internal static class CitationsEndpoint
{
    public static void MapCitations(this IEndpointRouteBuilder routes) =>
        routes
            .MapMethods("/documents/{id}/citations", Methods.Reading, Cite)
            .WithName("document-citations")
            .WithTags("documents")
            .WithSummary("The citation of a document, or of words in it, in each style.")
            .Produces<CitationsAnswer>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);

    private static IResult Cite(
        string id,
        [Description("A place of the document's text, as START-END.")]
        [FromQuery(Name = "mark")]
            string[]? marks,
        [Description(
            "The words at that place, by which they are found again when the document has been corrected."
        )]
        [FromQuery(Name = "text")]
            string[]? texts,
        [Description(
            "What stands right before it, where the document has the words more than once."
        )]
        [FromQuery(Name = "prefix")]
            string[]? prefixes,
        [Description("What stands right after it.")]
        [FromQuery(Name = "suffix")]
            string[]? suffixes,
        [Description(
            "The SHA-256 of the document in which the places were counted: where it is another now, the answer is 409."
        )]
            string? sha256,
        HttpRequest request,
        Shelf shelf,
        Citing citing,
        PublicAddress address,
        ArchiveUrls urls
    )
    {
        if (shelf.Open(id) is not { } opened)
        {
            return DocumentEndpoints.NoSuchDocument;
        }
        if (sha256 is not null && sha256 != opened.Sha256)
        {
            return new Refusal(
                StatusCodes.Status409Conflict,
                "The document has been corrected",
                "Its text is another than the one these places were counted in. Open it again."
            );
        }
        var marking = Marking.Find(opened.Text, request.Query);
        if (!marking.Missing.IsEmpty)
        {
            return MissingWording.Refuse(opened, marking.Missing[0]);
        }
        var words = MarkSet.Of(opened.Text.Text, marking.Spans);
        var place = citing.Place(opened, words.Spans);
        var passages = words.Spans.SelectMany(opened.Text.PassagesIn).ToList();
        var pages = NumberRange.Of(words.Spans.SelectMany(opened.Text.PagesIn));
        var anchors = words.Spans.Select(span => Anchor.Of(opened.Text, span)).ToList();
        var document = opened.Document.Id;
        return TypedResults.Json(
            new CitationsAnswer(
                string.Join(" … ", words.Spans.Select(span => span.Of(opened.Text.Text))),
                place.Pin?.ToString(),
                passages.FirstOrDefault()?.Number,
                pages is [var first, ..] ? first.First : null,
                RangeAnswer.Of(NumberRange.Of(passages.Select(passage => passage.Number))),
                RangeAnswer.Of(pages),
                FoundOf(marking),
                place.Permalink.AbsoluteUri,
                address.Urls.Marked(document, anchors),
                urls.Pdf(document, [], anchors),
                Enum.GetValues<CitationStyle>()
                    .ToDictionary(
                        style => JsonNamingPolicy.CamelCase.ConvertName(style.ToString()),
                        style => CitationFormatter.Format(style, place).Text
                    )
            ),
            WebJson.Readable.CitationsAnswer
        );
    }

    private static string? FoundOf(Marking marking) =>
        marking.Moved.Any() ? "moved"
        : marking.IsUnchecked ? "unchecked"
        : marking.Marks.IsEmpty ? null
        : "in place";
}
