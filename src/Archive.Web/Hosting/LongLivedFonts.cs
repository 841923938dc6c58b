using Microsoft.Net.Http.Headers;

namespace Archive.Web.Hosting;

/// <summary>
/// Lets browsers keep the site's letters for a week without asking: asking would set each page in other letters
/// first, and a font changes less often than that.
/// </summary>
internal static class LongLivedFonts
{
    private static readonly CacheControlHeaderValue AWeek = new()
    {
        Public = true,
        MaxAge = TimeSpan.FromDays(7),
    };

    public static void UseLongLivedFonts(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (context.Request.Path.StartsWithSegments("/lib"))
                {
                    context.Response.OnStarting(
                        static state =>
                        {
                            var response = (HttpResponse)state;
                            if (response.StatusCode < 400)
                            {
                                response.GetTypedHeaders().CacheControl = AWeek;
                            }
                            return Task.CompletedTask;
                        },
                        context.Response
                    );
                }
                return next(context);
            }
        );
}
