using Archive.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Archive.Web.Api;

/// <summary><c>GET /healthz</c>: 200 once the index is current, 503 with progress while it is being built, and while the corpus is not there.</summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes
            .MapMethods(ArchiveRoutes.Health, Methods.Reading, Health)
            .WithName("health")
            .WithTags("site")
            .WithSummary("Whether the index is current.")
            .Produces<HealthAnswer>()
            .Produces<HealthAnswer>(StatusCodes.Status503ServiceUnavailable);

    private static JsonHttpResult<HealthAnswer> Health(IndexKeeper keeper, HttpContext context)
    {
        var status = keeper.Status;
        context.Response.Headers.CacheControl = "no-store";
        if (!status.IsReady)
        {
            context.Response.Headers.RetryAfter = "1";
        }
        return TypedResults.Json(
            Answer(status),
            WebJson.Readable.HealthAnswer,
            statusCode: status.IsReady
                ? StatusCodes.Status200OK
                : StatusCodes.Status503ServiceUnavailable
        );
    }

    private static HealthAnswer Answer(IndexStatus status) =>
        status switch
        {
            IndexStatus.Building building => new(
                "building",
                building.Progress.Done,
                building.Progress.Total,
                null
            ),
            IndexStatus.Updating updating => new(
                "updating",
                updating.Progress.Done,
                updating.Progress.Total,
                null
            ),
            IndexStatus.Checking checking => new(
                "checking",
                checking.Progress.Done,
                checking.Progress.Total,
                null
            ),
            IndexStatus.Missing missing => new("missing", 0, 0, missing.Sentence),
            IndexStatus.Failing failing => new("failing", 0, 0, failing.Sentence),
            _ => new("current", 0, 0, null),
        };
}
