using System.ComponentModel;
using System.Text.Json;
using Archive.Citations;
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
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult Cite(
        string id,
        [Description("A place of the document's text, as START-END.")]
        [FromQuery(Name = "mark")]
            string? mark,
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
        var marking = Marking.Find(opened.Text, mark is null ? [] : [mark], []);
        if (!marking.Missing.IsEmpty)
        {
            return Refusal.NotFound(
                "This place is not in the document",
                $"Its text has {Wording.Number(opened.Text.Text.Length)} letters; name a place in them as START-END."
            );
        }
        var marks = MarkSet.Of(opened.Text.Text, marking.Marks);
        var place = citing.Place(opened.Document, marks.FirstPassage(opened.Text));
        var document = opened.Document.Id;
        return TypedResults.Json(
            new CitationsAnswer(
                string.Concat(marks.Spans.Select(span => span.Of(opened.Text.Text))),
                place.Locator?.Passage,
                place.Locator?.Page,
                place.Permalink.AbsoluteUri,
                address.Urls.Marked(document, marks.Spans),
                urls.Pdf(document, [], marks.Spans),
                Enum.GetValues<CitationStyle>()
                    .ToDictionary(
                        style => JsonNamingPolicy.CamelCase.ConvertName(style.ToString()),
                        style => CitationFormatter.Format(style, place).Text
                    )
            ),
            WebJson.Readable.CitationsAnswer
        );
    }
}
