using Archive.Corpus;
using Archive.Documents;

namespace Archive.Web.Hosting;

/// <summary>
/// The one place where a fault or a refusal becomes an answer: problem details for addresses that programs ask, a page
/// in the site's look for people. No exception's text leaves the log.
/// </summary>
internal sealed partial class ErrorPages(RequestDelegate next, ILogger<ErrorPages> log)
{
    public const string Page = "/errors";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = fault.StatusCode;
        }
        catch (CorpusUnavailableException missing) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Features.Set(
                Refusal.Unavailable("The documents are not there", missing.Message)
            );
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            LogFault(fault, context.Request.Path);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            if (DocumentIn(context.Request) is { } id)
            {
                context.Features.Set(Refusal.Failed(id));
            }
        }
        if (context.Response.StatusCode >= 400 && !HasBody(context.Response))
        {
            await AnswerAsync(context);
        }
    }

    // What goes wrong at one document is that document's.
    private static DocumentId? DocumentIn(HttpRequest request) =>
        request.Path.StartsWithSegments("/documents", StringComparison.Ordinal)
        && DocumentId.TryParse(request.RouteValues["id"] as string, out var id)
            ? id
            : null;

    private static bool HasBody(HttpResponse response) =>
        response.HasStarted
        || response.ContentLength is not null
        || !string.IsNullOrEmpty(response.ContentType);

    private async Task AnswerAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var refusal = context.Features.Get<Refusal>() ?? Refusal.Of(status);
        context.Response.Headers.CacheControl = "no-store";
        if (IsAskedByProgram(context.Request))
        {
            await Results
                .Problem(refusal.Detail, statusCode: status, title: refusal.Title)
                .ExecuteAsync(context);
            return;
        }
        context.Features.Set(refusal);
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = Page;
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        await next(context);
    }

    // Addresses with a suffix serve both: a browser says that it would rather have a page.
    private static bool IsAskedByProgram(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        if (
            path.StartsWith("/api/", StringComparison.OrdinalIgnoreCase)
            || path.StartsWith("/openapi/", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            || path == ArchiveRoutes.Health
        )
        {
            return true;
        }
        var last = path[(path.LastIndexOf('/') + 1)..];
        var isFile =
            last.Contains('.', StringComparison.Ordinal) || last is "original" or "citations";
        return isFile
            && !request.Headers.Accept.Any(accept =>
                accept?.Contains("text/html", StringComparison.OrdinalIgnoreCase) ?? false
            );
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request for {Path} failed.")]
    private partial void LogFault(Exception fault, PathString path);
}
