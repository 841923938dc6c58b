namespace Archive.Web.Hosting;

/// <summary>Reads what stands before this site off a request: the visitor a trusted proxy names, and the path it serves the site under.</summary>
internal static class ProxiedRequests
{
    public static void UseProxiedRequests(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<SiteSettings>();
        if (!settings.TrustedProxies.IsEmpty)
        {
            var options = new ForwardedHeadersOptions();
            settings.TrustedProxies.Configure(options);
            app.UseForwardedHeaders(options);
        }
        if (settings.PathBase.Length > 0)
        {
            var root = new PathString(settings.PathBase);
            app.Use(
                (context, next) =>
                {
                    // A proxy hands the path on as it is, or has cut it off: links are under it all the same.
                    if (context.Request.Path.StartsWithSegments(root, out var rest))
                    {
                        context.Request.Path = rest.HasValue ? rest : "/";
                    }
                    context.Request.PathBase = root;
                    return next(context);
                }
            );
        }
    }
}
