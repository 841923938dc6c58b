using Archive.Documents;
using Archive.Quotations;
using Archive.Reports;
using Archive.Search;
using Archive.Web.Hosting;
using Archive.Web.Hosting.Queues;
using Microsoft.AspNetCore.Mvc;

namespace Archive.Web.Api;

/// <summary><c>POST /api/check</c>: every quotation of an article traced to its source and judged. Nothing sent is kept.</summary>
internal static class CheckEndpoint
{
    /// <summary>The policy that keeps one address from asking all the time.</summary>
    public const string Checking = "checking";

    /// <summary>
    /// More than twice the longest article with each of its characters escaped: whoever sends somewhat too much is told so,
    /// where a connection that is cut off tells nothing.
    /// </summary>
    public const int LargestQuestion = 16 * 1024 * 1024;

    public static void MapCheck(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost(ArchiveRoutes.CheckApi, CheckAsync)
            .RequireRateLimiting(Checking)
            .WithMetadata(new RequestSizeLimitAttribute(LargestQuestion))
            .WithName("check")
            .WithTags("check")
            .WithSummary("Traces the quotations of an article to their sources and judges them.")
            .Produces<CheckReport>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> CheckAsync(
        CheckQuestion question,
        ArticleChecker checker,
        Catalogue catalogue,
        WorkQueues queues,
        CheckThreads threads,
        ArchiveUrls urls,
        HttpContext context
    )
    {
        DocumentId? document = null;
        if (question.Document is { } named)
        {
            if (!DocumentId.TryParse(named, out var id) || catalogue.Find(id) is null)
            {
                return DocumentEndpoints.NoSuchDocument;
            }
            document = id;
        }
        if ((question.Text ?? question.Quotation) is not { } words)
        {
            return new Refusal(
                StatusCodes.Status400BadRequest,
                "There is nothing to check",
                "Send {\"text\": \"an article\"} or {\"quotation\": \"the words alone\"}."
            );
        }
        if (words.Length > ArticleChecker.LongestArticle)
        {
            return new Refusal(
                StatusCodes.Status413PayloadTooLarge,
                "The text is too long to be checked",
                $"At most {ArticleChecker.LongestArticle:N0} characters are checked at once. Send it in parts."
            );
        }
        var cancel = context.RequestAborted;
        return await queues.Checking.InTurnAsync(
            context,
            async () =>
                TypedResults.Json(
                    await threads.RunAsync(
                        () =>
                            CheckReport.Of(
                                question.Text is null
                                    ? checker.CheckWords(words, document)
                                    : checker.Check(words, document, null, cancel),
                                urls.ForReports
                            ),
                        cancel
                    ),
                    WebJson.Readable.CheckReport
                )
        );
    }
}
