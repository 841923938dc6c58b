using System.Net;
using System.Text.Json;

namespace Archive.Web.Tests.Hosting;

/// <summary>The site under a path, and what it believes of who asks.</summary>
public sealed class ProxyTests
{
    private const string Public = "https://archive.example/our/archive";

    [Fact]
    public async Task Under_a_path_every_link_is_under_it_and_leads_somewhere()
    {
        await using var site = new Site { Settings = { ["PathBase"] = "/our/archive" } };
        await site.InitializeAsync();
        using var client = site.CreateClient();

        var (followed, faults) = await Crawl.RunAsync(client, "/our/archive", Cancel);

        Assert.Empty(faults);
        Assert.True(followed > 40, $"{followed} followed");
    }

    [Fact]
    public async Task What_is_taken_away_leads_to_the_public_address_with_its_path()
    {
        await using var site = new Site { Settings = { ["PublicUrl"] = Public } };
        await site.InitializeAsync();
        using var client = site.CreateClient();

        using var found = JsonDocument.Parse(
            await client.GetStringAsync("/api/search?q=crane", Cancel)
        );
        using var cited = JsonDocument.Parse(
            await client.GetStringAsync(
                $"/documents/{TestCorpus.Letter}/citations?mark=0-5",
                Cancel
            )
        );
        using var described = JsonDocument.Parse(
            await client.GetStringAsync("/openapi/v1.json", Cancel)
        );
        var forBrowsers = await client.GetStringAsync("/opensearch.xml", Cancel);
        var problems = await client.GetStringAsync("/problems", Cancel);

        Assert.StartsWith(
            "/our/archive/documents/",
            found.RootElement.GetProperty("hits")[0].GetProperty("url").GetString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"{Public}/documents/{TestCorpus.Letter}",
            cited.RootElement.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            Public,
            described.RootElement.GetProperty("servers")[0].GetProperty("url").GetString()
        );
        Assert.Contains($"{Public}/search?q=", forBrowsers, StringComparison.Ordinal);
        Assert.DoesNotContain("--Archive:PublicUrl", problems, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_no_proxy_is_not_believed_whom_it_speaks_for()
    {
        await using var site = new Site
        {
            ChecksPerMinute = 1,
            Settings = { ["TrustedProxies"] = "192.0.2.1", ["Hsts"] = "30" },
        };
        await site.InitializeAsync();
        using var client = site.CreateClient();

        using var first = await CheckAsync(client, "198.51.100.1");
        using var second = await CheckAsync(client, "198.51.100.2");

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.False(first.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Whom_a_trusted_proxy_speaks_for_has_a_limit_of_its_own_and_is_told_of_TLS()
    {
        await using var site = new Site
        {
            ChecksPerMinute = 1,
            Settings = { ["TrustedProxies"] = "127.0.0.0/8 ::1", ["Hsts"] = "30" },
        };
        await site.InitializeAsync();
        using var client = site.CreateClient();

        using var first = await CheckAsync(client, "198.51.100.1");
        using var another = await CheckAsync(client, "198.51.100.2");
        using var again = await CheckAsync(client, "198.51.100.1");
        // A proxy adds whom it sees at the end; what stands before is what that one says.
        using var forged = await CheckAsync(client, "203.0.113.9, 198.51.100.2");

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, another.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, again.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, forged.StatusCode);
        Assert.Equal(
            "max-age=2592000",
            Assert.Single(first.Headers.GetValues("Strict-Transport-Security"))
        );
    }

    private static async Task<HttpResponseMessage> CheckAsync(HttpClient client, string visitor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/check.json")
        {
            Content = new FormUrlEncodedContent([new("text", "She said “open the pier”.")]),
        };
        request.Headers.Add("X-Forwarded-For", visitor);
        request.Headers.Add("X-Forwarded-Proto", "https");
        return await client.SendAsync(request, Cancel);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
