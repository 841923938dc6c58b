using System.Text.Json;

namespace Archive.Web.Tests.Hosting;

/// <summary>What answers say of themselves: how they may be kept, and where the site is.</summary>
public class AnswerHeaderTests(Site site)
{
    private readonly HttpClient client = site.CreateClient();

    [Theory]
    [InlineData("/search?q=crane", "no-cache, private")]
    [InlineData("/api/search?q=crane", "no-cache, private")]
    [InlineData($"/documents/{TestCorpus.Letter}?mark=0-5", "no-cache, private")]
    [InlineData("/", "no-cache")]
    [InlineData("/documents", "no-cache")]
    [InlineData($"/documents/{TestCorpus.Letter}", "no-cache")]
    [InlineData("/problems", "no-cache")]
    [InlineData($"/documents/{TestCorpus.Letter}.txt", "no-cache")]
    public async Task What_somebody_looks_for_is_kept_by_nobody_else(string address, string kept)
    {
        using var response = await client.GetAsync(address, Cancel);

        Assert.Equal(
            kept,
            string.Join(
                ", ",
                response
                    .Headers.CacheControl!.ToString()
                    .Split(',', StringSplitOptions.TrimEntries)
                    .Order()
            )
        );
    }

    [Fact]
    public async Task The_description_of_the_interface_names_no_host_that_a_request_named()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json");
        request.Headers.Host = "evil.example";
        using var response = await client.SendAsync(request, Cancel);
        var description = await response.Content.ReadAsStringAsync(Cancel);

        Assert.DoesNotContain("evil.example", description, StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(description);
        Assert.Equal(
            site.Address.AbsoluteUri.TrimEnd('/'),
            parsed.RootElement.GetProperty("servers")[0].GetProperty("url").GetString()
        );
    }

    [Fact]
    public async Task Without_a_public_address_the_page_of_problems_says_so()
    {
        var page = await client.GetStringAsync("/problems", Cancel);

        Assert.Contains("--Archive:PublicUrl=", page, StringComparison.Ordinal);
        Assert.Contains(site.Address.AbsoluteUri.TrimEnd('/'), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_TLS_nothing_is_said_of_it()
    {
        await using var told = new Site { Settings = { ["Hsts"] = "30" } };
        await told.InitializeAsync();
        using var asking = told.CreateClient();
        using var response = await asking.GetAsync("/about", Cancel);

        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
