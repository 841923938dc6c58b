using System.Text;
using System.Text.Json;
using Archive.Pdf;
using Archive.Quotations;
using Archive.Reports;
using Archive.Web.Hosting;
using Archive.Web.Hosting.Queues;
using Archive.Web.Reading;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Archive.Web.Api;

/// <summary>
/// <c>POST /check.pdf</c>, <c>.csv</c> and <c>.json</c>: the report on an article to take along. The form sends the article again,
/// because nothing of it was kept.
/// </summary>
internal static class ReportEndpoints
{
    private const string Name = "checked-article";

    // A mark by which spreadsheets know UTF-8.
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        Map(routes, "pdf", "application/pdf", PrintAsync);
        Map(
            routes,
            "csv",
            "text/csv",
            (check, context) => Task.FromResult<IResult>(Csv(check, context))
        );
        Map(
            routes,
            "json",
            "application/json",
            (check, context) => Task.FromResult<IResult>(Json(check, context))
        );
    }

    private static void Map(
        IEndpointRouteBuilder routes,
        string format,
        string mediaType,
        Func<ArticleCheck, HttpContext, Task<IResult>> answer
    ) =>
        routes
            .MapPost(
                ArchiveRoutes.CheckAs(format),
                (HttpContext context, ArticleChecker checker) =>
                    AnswerAsync(context, checker, answer)
            )
            .RequireRateLimiting(CheckEndpoint.Checking)
            .WithMetadata(new RequestSizeLimitAttribute(SentArticle.LargestRequest))
            .WithName($"check-{format}")
            .WithTags("check")
            .WithSummary(
                $"The report on an article, sent as a form, as {format.ToUpperInvariant()}."
            )
            .Produces(StatusCodes.Status200OK, contentType: mediaType)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> AnswerAsync(
        HttpContext context,
        ArticleChecker checker,
        Func<ArticleCheck, HttpContext, Task<IResult>> answer
    )
    {
        var sent = await SentArticle.ReadAsync(context.Request, context.RequestAborted);
        if (sent.Text is not { } article)
        {
            return new Refusal(sent.Status, "The article cannot be checked", sent.Fault ?? "");
        }
        var cancel = context.RequestAborted;
        var threads = context.RequestServices.GetRequiredService<CheckThreads>();
        ArticleCheck? check = null;
        var refusal = await Queues(context)
            .Checking.InTurnAsync(
                context,
                async () =>
                {
                    check = await threads.RunAsync(
                        () => checker.Check(article, null, null, cancel),
                        cancel
                    );
                    return Results.Empty;
                }
            );
        if (check is null)
        {
            return refusal;
        }
        context.Response.Headers.CacheControl = "no-store";
        return await answer(check, context);
    }

    private static FileContentHttpResult Csv(ArticleCheck check, HttpContext context) =>
        TypedResults.File(
            (byte[])[.. Utf8Mark, .. Encoding.UTF8.GetBytes(CsvReport.Of(check, Links(context)))],
            "text/csv; charset=utf-8",
            $"{Name}.csv"
        );

    private static FileContentHttpResult Json(ArticleCheck check, HttpContext context) =>
        TypedResults.File(
            JsonSerializer.SerializeToUtf8Bytes(
                CheckReport.Of(
                    check,
                    context.RequestServices.GetRequiredService<ArchiveUrls>().ForReports
                ),
                WebJson.Readable.CheckReport
            ),
            "application/json",
            $"{Name}.json"
        );

    private static Task<IResult> PrintAsync(ArticleCheck check, HttpContext context) =>
        Queues(context).Printing.InTurnAsync(context, () => PrintInTurnAsync(check, context));

    private static async Task<IResult> PrintInTurnAsync(ArticleCheck check, HttpContext context)
    {
        var services = context.RequestServices;
        try
        {
            var pdf = await services
                .GetRequiredService<ReportPrinter>()
                .PrintAsync(
                    check,
                    Links(context),
                    services.GetRequiredService<Citing>().Now,
                    context.RequestAborted
                );
            return TypedResults.File(pdf, "application/pdf", $"{Name}.pdf");
        }
        catch (TypesetterUnavailableException unavailable)
        {
            context.Response.Headers.Remove("Cache-Control");
            return Refusal.Unavailable("PDFs cannot be made at present", unavailable.Message);
        }
    }

    private static WorkQueues Queues(HttpContext context) =>
        context.RequestServices.GetRequiredService<WorkQueues>();

    // What is taken away from the site leads back to it.
    private static ReportLinks Links(HttpContext context) =>
        context.RequestServices.GetRequiredService<PublicAddress>().Urls.ForReports;
}
