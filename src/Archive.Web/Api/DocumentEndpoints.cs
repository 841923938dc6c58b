using Archive.Web.Hosting;
using Archive.Web.Reading;
using Archive.Web.Rendering;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Archive.Web.Api;

/// <summary>A document's address with a suffix: the same document in another format, or its original's bytes.</summary>
internal static class DocumentEndpoints
{
    public static Refusal NoSuchDocument { get; } =
        Refusal.NotFound(
            "This document is not in the archive",
            "No document has this id. It may have been mistyped, or the document withdrawn."
        );

    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        foreach (var format in DocumentFormats.All)
        {
            Map(routes, format);
        }
        routes
            .MapMethods("/documents/{id}/original", Methods.Reading, Original)
            .WithName("document-original")
            .WithTags("documents")
            .WithSummary("The exact bytes of the file that the document was read from.")
            .Produces(StatusCodes.Status200OK)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static void Map(IEndpointRouteBuilder routes, DocumentFormat format)
    {
        var endpoint = routes
            .MapMethods(
                $"/documents/{{id}}.{format.Suffix}",
                Methods.Reading,
                (string id, Shelf shelf, Citing citing, ArchiveUrls urls, HttpContext context) =>
                    Answer(context, format, shelf.Open(id), citing, urls)
            )
            // An id has no full stop: "a.csl.json" is never the JSON of a document "a.csl".
            .WithOrder(format.Suffix.Contains('.', StringComparison.Ordinal) ? -1 : 0)
            .WithName($"document-{format.Suffix.Replace('.', '-')}")
            .WithTags("documents")
            .WithSummary(format.Summary)
            .ProducesProblem(StatusCodes.Status404NotFound);
        _ =
            format.Suffix == "json"
                ? endpoint.Produces<DocumentAnswer>()
                : endpoint.Produces<string>(StatusCodes.Status200OK, format.MediaType);
    }

    private static IResult Answer(
        HttpContext context,
        DocumentFormat format,
        OpenedDocument? opened,
        Citing citing,
        ArchiveUrls urls
    )
    {
        if (opened is null)
        {
            return NoSuchDocument;
        }
        // What is saved is a citation, which can be of words.
        var marking = Marking.Find(
            opened.Text,
            format.IsSaved ? context.Request.Query : QueryCollection.Empty
        );
        if (!marking.Missing.IsEmpty)
        {
            return MissingWording.Refuse(opened, marking.Missing[0]);
        }
        var words = MarkSet.Of(opened.Text.Text, marking.Spans).Spans;
        var made = format.Format(new FormatRequest(opened, words, citing, urls));
        // Kept by whoever likes, and asked about each time: the tag is cheap, an old letter is not.
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(
            made.Bytes,
            $"{format.MediaType}; charset=utf-8",
            format.IsSaved ? $"{opened.Document.Id}.{format.Suffix}" : null,
            entityTag: new EntityTagHeaderValue($"\"{made.Version}\"")
        );
    }

    private static IResult Original(string id, Shelf shelf, HttpContext context)
    {
        if (shelf.Open(id) is not { } opened)
        {
            return NoSuchDocument;
        }
        if (
            opened.Document.Original is not { } original
            || OriginalBytes.PathOf(opened) is not { } path
        )
        {
            return Refusal.NotFound(
                "This document has no original here",
                "It was written into the archive as text, or its original is not beside it."
            );
        }
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.PhysicalFile(
            path,
            OriginalBytes.MediaType(original.MediaType),
            original.File,
            entityTag: new EntityTagHeaderValue($"\"{original.Sha256}\""),
            enableRangeProcessing: true
        );
    }
}
