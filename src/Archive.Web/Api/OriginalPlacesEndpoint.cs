using System.ComponentModel;
using System.Globalization;
using Archive.Pdf.Originals;
using Archive.Text;
using Archive.Web.Hosting;
using Archive.Web.Hosting.Queues;
using Archive.Web.Reading;

namespace Archive.Web.Api;

/// <summary>The way between a document's words and their places on its PDF original, both ways.</summary>
internal static class OriginalPlacesEndpoint
{
    public static void MapOriginalPlaces(this IEndpointRouteBuilder routes)
    {
        routes
            .MapMethods("/documents/{id}/original/places.json", Methods.Reading, PlacesAsync)
            .WithName("original-places")
            .WithTags("documents")
            .WithSummary("Where words of the document stand on the pages of its PDF original.")
            .Produces<PlacesAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        routes
            .MapMethods("/documents/{id}/original/span.json", Methods.Reading, SpanAsync)
            .WithName("original-span")
            .WithTags("documents")
            .WithSummary("The words of the document between two places on its PDF original.")
            .Produces<MarkAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IResult> PlacesAsync(
        string id,
        [Description("Where the words begin in the document's plain text.")] int start,
        [Description("Where they end.")] int end,
        Shelf shelf,
        OriginalWordPlaces places,
        WorkQueues queues,
        HttpContext context
    )
    {
        if (shelf.Open(id) is not { } opened)
        {
            return DocumentEndpoints.NoSuchDocument;
        }
        if (start < 0 || end <= start || end > opened.Text.Text.Length)
        {
            return Wrong("start and end must be places of the document's text, start before end.");
        }
        return await queues.Placing.InTurnAsync(
            context,
            () =>
                AnswerAsync(
                    opened,
                    places,
                    map =>
                        TypedResults.Ok(
                            new PlacesAnswer([
                                .. map.QuadsOf(new TextSpan(start, end))
                                    .Select(quad => new PlaceAnswer(
                                        quad.Page,
                                        [.. quad.Quad.Coordinates.Select(at => Math.Round(at, 2))]
                                    )),
                            ])
                        ),
                    context.RequestAborted
                )
        );
    }

    private static async Task<IResult> SpanAsync(
        string id,
        [Description("A place as PAGE,X,Y, in the PDF's own coordinates.")] string from,
        [Description("Another.")] string to,
        Shelf shelf,
        OriginalWordPlaces places,
        WorkQueues queues,
        HttpContext context
    )
    {
        if (shelf.Open(id) is not { } opened)
        {
            return DocumentEndpoints.NoSuchDocument;
        }
        if (Spot(from) is not { } one || Spot(to) is not { } other)
        {
            return Wrong("from and to must each be PAGE,X,Y.");
        }
        return await queues.Placing.InTurnAsync(
            context,
            () =>
                AnswerAsync(
                    opened,
                    places,
                    map =>
                        map.SpanBetween(one, other) is { } span
                            ? TypedResults.Ok(new MarkAnswer(span.Start, span.End))
                            : null,
                    context.RequestAborted
                )
        );
    }

    private static async Task<IResult> AnswerAsync(
        OpenedDocument opened,
        OriginalWordPlaces places,
        Func<OriginalMap, IResult?> answer,
        CancellationToken cancel
    ) =>
        await places.OfAsync(opened, cancel) switch
        {
            null => Refusal.NotFound(
                "This document has no PDF original here",
                "Only words of PDFs have places on pages."
            ),
            OriginalReading.Unfinished => Refusal.Unavailable(
                "The original is still being read",
                "The letters of a scan are being recognised. Ask again in a minute."
            ),
            OriginalReading.Unreadable unreadable => Refusal.NotFound(
                "The original cannot be read",
                unreadable.Reason
            ),
            OriginalReading.Read read => answer(read.Map)
                ?? Refusal.NotFound(
                    "None of the document's words stand there",
                    "The place is beside the text, or its words were corrected away."
                ),
            var other => throw new InvalidOperationException($"No such reading: {other}."),
        };

    private static Refusal Wrong(string detail) =>
        new(StatusCodes.Status400BadRequest, "No such place", detail);

    private static OriginalSpot? Spot(string written) =>
        written.Split(',') is [var page, var x, var y]
        && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && double.TryParse(x, NumberStyles.Float, CultureInfo.InvariantCulture, out var across)
        && double.TryParse(y, NumberStyles.Float, CultureInfo.InvariantCulture, out var up)
            ? new OriginalSpot(number, across, up)
            : null;
}
