using System.Net;
using Archive.Tests;

namespace Archive.Web.Tests.Browser;

/// <summary>Whether cited copies can be printed where the tests run.</summary>
internal static class Copies
{
    /// <summary>Skips the test, saying why, where they cannot.</summary>
    public static async Task SkipUnlessPrintedAsync(Site site)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(
            $"/documents/{TestCorpus.Letter}.pdf",
            TestContext.Current.CancellationToken
        );
        Needed.OrSkip(
            response.StatusCode is not HttpStatusCode.ServiceUnavailable,
            "No PDFs can be made here: install Node.js 20 or newer and build again."
        );
    }
}
