using System.Threading.RateLimiting;
using Archive.Web.Api;

namespace Archive.Web.Hosting.Queues;

/// <summary>How many articles one visitor may send: in a minute, and at once.</summary>
internal static class RateLimits
{
    // From its first byte to the last of its answer, an article and its report are held in memory.
    private const int MostOpen = 16;

    public static void AddRateLimits(this IServiceCollection services) =>
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                // Only a limit by time knows when to come back.
                if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var pause))
                {
                    rejected.HttpContext.Response.Headers.RetryAfter = Wording.Plain(
                        $"{Math.Ceiling(pause.TotalSeconds)}"
                    );
                }
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(
                CheckEndpoint.Checking,
                context =>
                    HttpMethods.IsPost(context.Request.Method)
                        ? RateLimitPartition.Get(
                            Visitor.Of(context),
                            _ =>
                                Limiter(
                                    context
                                        .RequestServices.GetRequiredService<SiteSettings>()
                                        .ChecksPerMinute
                                )
                        )
                        : RateLimitPartition.GetNoLimiter(default(Visitor))
            );
        });

    private static RateLimiter Limiter(int checksPerMinute) =>
        RateLimiter.CreateChained(
            new FixedWindowRateLimiter(
                new FixedWindowRateLimiterOptions
                {
                    PermitLimit = checksPerMinute,
                    Window = TimeSpan.FromMinutes(1),
                    AutoReplenishment = true,
                }
            ),
            new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = MostOpen })
        );
}
