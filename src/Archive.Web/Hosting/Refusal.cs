using Archive.Documents;

namespace Archive.Web.Hosting;

/// <summary>
/// An answer that says no: as problem details where a program asks, as a page where a person does.
/// <see cref="ErrorPages"/> writes it.
/// </summary>
internal sealed record Refusal(int Status, string Title, string Detail) : IResult
{
    /// <summary>Seconds after which it is worth asking again; null where that is not known.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>What is asked for is not in this archive.</summary>
    public static Refusal NotFound(string title, string detail) =>
        new(StatusCodes.Status404NotFound, title, detail);

    public static Refusal Unavailable(string title, string detail) =>
        new(StatusCodes.Status503ServiceUnavailable, title, detail);

    /// <summary>The archive failed at one document; the others are there.</summary>
    public static Refusal Failed(DocumentId document) =>
        new(
            StatusCodes.Status500InternalServerError,
            "This document could not be shown",
            $"The archive failed at '{document}', by a fault of its own, and its log says more. The other documents are there. The file of this one can be had as it stands, with .md after its address."
        );

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.StatusCode = Status;
        if (RetryAfter is int seconds)
        {
            httpContext.Response.Headers.RetryAfter = Wording.Plain($"{seconds}");
        }
        httpContext.Features.Set(this);
        return Task.CompletedTask;
    }

    /// <summary>What is said of a status that nobody explained.</summary>
    public static Refusal Of(int status) =>
        status switch
        {
            StatusCodes.Status404NotFound => NotFound(
                "There is nothing at this address",
                "It may have been mistyped, or what it named is no longer in the archive."
            ),
            StatusCodes.Status405MethodNotAllowed => new(
                status,
                "This address cannot be used in this way",
                "Most addresses answer GET and HEAD only; an article to be checked is sent by POST."
            ),
            StatusCodes.Status413PayloadTooLarge => new(
                status,
                "That is too much at once",
                "What was sent is larger than this address takes. Send an article in parts."
            ),
            StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable => new(
                status,
                "The archive is busy",
                "Too much is asked of it at this moment. Try again in a few seconds."
            ),
            >= 500 => new(
                status,
                "Something went wrong",
                "The fault is the archive's, not yours, and its log says more. Nothing was changed."
            ),
            _ => new(
                status,
                "The request could not be read",
                "Something in it is not as this address expects it."
            ),
        };
}
