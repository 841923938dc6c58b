using System.Globalization;
using Archive.Web.Api;

namespace Archive.Web.Hosting;

/// <summary>What happens to a request, in order, and which addresses there are.</summary>
internal static class SitePipeline
{
    public static void UseSite(this WebApplication app)
    {
        app.Lifetime.ApplicationStarted.Register(
            app.Services.GetRequiredService<PublicAddress>().Announce
        );
        app.UseProxiedRequests();
        app.UseSecurityHeaders();
        app.UseAnswerHeaders();
        app.UseLongLivedFonts();
        app.UseResponseCompression();
        app.UseMiddleware<ErrorPages>();
        // The pages are written in one language, whatever the machine's culture is.
        app.UseRequestLocalization(options =>
        {
            options.RequestCultureProviders.Clear();
            options.DefaultRequestCulture = new(CultureInfo.GetCultureInfo("en-US"));
        });
        app.UseRouting();
        app.UseRateLimiter();
        app.MapStaticAssets();
        app.MapRazorPages()
            .WithStaticAssets()
            .Add(page => page.Metadata.Add(new HttpMethodMetadata(Methods.Of(page))));
        app.MapSearch();
        app.MapCheck();
        app.MapReports();
        app.MapDocuments();
        app.MapCitations();
        app.MapCopy();
        app.MapOriginalPlaces();
        app.MapHealth();
        app.MapSearchDescription();
        app.MapOpenApi();
    }
}
