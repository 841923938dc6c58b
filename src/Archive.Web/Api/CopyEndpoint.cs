using System.Collections.Immutable;
using System.ComponentModel;
using Archive.Documents;
using Archive.Pdf;
using Archive.Text;
using Archive.Web.Hosting;
using Archive.Web.Hosting.Queues;
using Archive.Web.Reading;
using Microsoft.AspNetCore.Mvc;

namespace Archive.Web.Api;

/// <summary><c>GET /documents/{id}.pdf</c>: the cited copy, with the words the address names highlighted.</summary>
internal static partial class CopyEndpoint
{
    // Whoever waits for a download does not wait longer for a scan to be read.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static void MapCopy(this IEndpointRouteBuilder routes) =>
        routes
            .MapMethods("/documents/{id}.pdf", Methods.Reading, PrintAsync)
            .WithName("document-pdf")
            .WithTags("documents")
            .WithSummary(
                "The cited copy: every quotation highlighted, a citation sheet at the end."
            )
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> PrintAsync(
        string id,
        [Description("Words of the document, to be highlighted wherever they stand.")]
        [FromQuery(Name = "quote")]
            string[]? quotes,
        [Description("What the highlight says; the first note belongs to the first quote.")]
        [FromQuery(Name = "note")]
            string[]? notes,
        [Description("A place of the document's text, as START-END, to be highlighted.")]
        [FromQuery(Name = "mark")]
            string[]? marks,
        [Description(
            "The words at that place, by which they are found again when the document has been corrected; the first belongs to the first mark."
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
            "'typeset' for pages set anew; else the copy is on the original, where that is a PDF."
        )]
            string? copy,
        Shelf shelf,
        Citing citing,
        PublicAddress address,
        CitedCopyPrinter printer,
        WorkQueues queues,
        AnswerSpool spool,
        HttpContext context
    )
    {
        if (shelf.Open(id) is not { } opened)
        {
            return DocumentEndpoints.NoSuchDocument;
        }
        var marking = Marking.Find(opened.Text, context.Request.Query);
        if (!marking.Missing.IsEmpty)
        {
            return MissingWording.Refuse(opened, marking.Missing[0]);
        }
        var request = new CopyRequest(
            opened.Document,
            opened.Text,
            new Uri(address.Urls.Document(opened.Document.Id)),
            opened.Sha256,
            Highlights(opened, marking, notes ?? [], address),
            citing.Now
        )
        {
            Form = copy == "typeset" ? CopyForm.Typeset : CopyForm.Original,
            OriginalPath = OriginalBytes.PathOf(opened),
            Patience = Patience,
        };
        return await queues.Printing.InTurnAsync(
            context,
            () => PrintInTurnAsync(request, printer, spool, context)
        );
    }

    private static async Task<IResult> PrintInTurnAsync(
        CopyRequest request,
        CitedCopyPrinter printer,
        AnswerSpool spool,
        HttpContext context
    )
    {
        try
        {
            var printed = await printer.PrintAsync(request, context.RequestAborted);
            CopyHeaders.Write(context.Response.Headers, printed);
            return spool.Answer(printed.Pdf, "application/pdf", $"{request.Document.Id}.pdf");
        }
        catch (CopyRefusedException refused)
        {
            return new Refusal(
                StatusCodes.Status400BadRequest,
                "A copy cannot hold so much",
                refused.Message
            );
        }
        catch (CopyFailedException failed)
        {
            LogFailed(
                context.RequestServices.GetRequiredService<ILogger<CitedCopyPrinter>>(),
                failed,
                request.Document.Id.Value
            );
            return Refusal.Unavailable("This copy could not be made", failed.Message);
        }
        catch (TypesetterUnavailableException unavailable)
        {
            return Refusal.Unavailable("PDFs cannot be made at present", unavailable.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Printing {Document} failed.")]
    private static partial void LogFailed(ILogger log, Exception fault, string document);

    private static ImmutableArray<MarkedQuotation> Highlights(
        OpenedDocument opened,
        Marking marking,
        string[] notes,
        PublicAddress address
    )
    {
        return
        [
            .. marking.Marks.Select(mark => Marked(mark.Span, null)),
            .. marking.Quotes.SelectMany(found =>
            {
                var note = notes.ElementAtOrDefault(found.Index);
                return found.Places.Select(span =>
                    Marked(span, string.IsNullOrWhiteSpace(note) ? null : note)
                );
            }),
        ];

        MarkedQuotation Marked(TextSpan span, string? note) =>
            new(span, note)
            {
                Link = new Uri(
                    address.Urls.Marked(opened.Document.Id, [Anchor.Of(opened.Text, span)])
                ),
            };
    }
}
