namespace Archive.Web.Hosting;

/// <summary>
/// Says of every answer that says nothing of it itself how it may be kept, and, behind TLS, that browsers come by https.
/// </summary>
internal static class AnswerHeaders
{
    // What somebody looks for is theirs: no cache that others share keeps it. The rest of the site changes with its
    // documents, so whoever keeps a page asks first.
    private const string OfQueries = "private, no-cache";
    private const string OfPages = "no-cache";

    public static void UseAnswerHeaders(this WebApplication app)
    {
        var days = app.Services.GetRequiredService<SiteSettings>().HstsDays;
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() =>
                {
                    var headers = context.Response.Headers;
                    if (headers.CacheControl.Count == 0)
                    {
                        headers.CacheControl = context.Request.QueryString.HasValue
                            ? OfQueries
                            : OfPages;
                    }
                    if (days > 0 && context.Request.IsHttps)
                    {
                        headers.StrictTransportSecurity = Wording.Plain(
                            $"max-age={days * 86_400L}"
                        );
                    }
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );
    }
}
