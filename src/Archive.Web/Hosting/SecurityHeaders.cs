namespace Archive.Web.Hosting;

/// <summary>
/// Sets on every answer what keeps a browser from doing with it what the site never does: loading from elsewhere,
/// running a script that is no file of ours, being framed, guessing a type.
/// </summary>
internal static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                // At the start of the answer, so that an error page, which begins it anew, has them too.
                context.Response.OnStarting(
                    static state =>
                    {
                        var headers = ((HttpResponse)state).Headers;
                        headers.ContentSecurityPolicy = ContentPolicy;
                        headers.XContentTypeOptions = "nosniff";
                        headers["Referrer-Policy"] = "same-origin";
                        headers["Permissions-Policy"] =
                            "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
                        headers["Cross-Origin-Opener-Policy"] = "same-origin";
                        headers["Cross-Origin-Resource-Policy"] = "same-origin";
                        return Task.CompletedTask;
                    },
                    context.Response
                );
                return next(context);
            }
        );
}
