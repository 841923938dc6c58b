using System.Net;
using System.Text;
using System.Text.Json;

namespace Archive.Web.Tests.Api;

public class CopyTests(Site site)
{
    private const string Address = $"/documents/{TestCorpus.Letter}.pdf";

    private readonly HttpClient client = site.CreateClient();

    [Fact]
    public async Task A_copy_carries_the_quotation_and_its_note()
    {
        using var response = await client.GetAsync(
            $"{Address}?quote=presumption+of+denial&note=Remember+this",
            Cancel
        );
        Archive.Tests.Needed.OrSkip(
            response.StatusCode is not HttpStatusCode.ServiceUnavailable,
            "No PDFs can be made here: install Node.js 20 or newer and build again."
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            $"{TestCorpus.Letter}.pdf",
            response.Content.Headers.ContentDisposition?.FileName
        );
        var pdf = Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync(Cancel));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.Contains("/Highlight", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_are_not_there_are_refused_with_the_nearest_wording()
    {
        using var response = await client.GetAsync(
            $"{Address}?quote=reviewed+under+a+presumption+of+guilt",
            Cancel
        );

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel));
        Assert.Contains(
            "reviewed under a presumption of",
            problem.RootElement.GetProperty("detail").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task More_than_a_copy_can_hold_is_refused_with_the_limit()
    {
        using var response = await client.GetAsync(
            $"/documents/{TestCorpus.Testimony}.pdf?quote=crane&quote=cranes",
            Cancel
        );

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel));
        Assert.Contains(
            "200",
            problem.RootElement.GetProperty("detail").GetString(),
            StringComparison.Ordinal
        );
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
