using System.Net;

namespace Archive.Web.Tests.Hosting;

/// <summary>The site as its visitors meet it: behind nginx, under a path, over https.</summary>
public sealed class NginxTests : IDisposable
{
    private const string Root = "/archive";
    private const string Public = "https://example.org/archive";

    private readonly TestCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public async Task Behind_nginx_links_lead_on_visitors_are_told_apart_and_permalinks_are_public()
    {
        using var site = SiteProcess.Start(
            corpus.Documents,
            corpus.Data,
            settings:
            [
                $"--Archive:PublicUrl={Public}",
                "--Archive:TrustedProxies=127.0.0.1",
                "--Archive:Hsts=365",
                "--Archive:ChecksPerMinute=2",
            ]
        );
        using var direct = await site.UntilReadyAsync();
        await site.UntilItSaysAsync("The index is current");
        using var nginx = await NginxProcess.StartAsync(
            Path.Combine(corpus.Root, "nginx"),
            site.Address!,
            Root,
            Cancel
        );
        Assert.SkipWhen(nginx is null, "There is no nginx here: apt-get install nginx-light");
        using var ann = nginx.From("127.0.0.2");
        using var bob = nginx.From("127.0.0.3");

        var (followed, faults) = await Crawl.RunAsync(ann, Root, Cancel);
        Assert.Empty(faults);
        Assert.True(followed > 40, $"{followed} followed");

        var asItIs = await ann.GetStringAsync($"{Root}/documents", Cancel);
        Assert.Equal(asItIs, await ann.GetStringAsync($"/cut{Root}/documents", Cancel));

        using var page = await ann.GetAsync($"{Root}/", Cancel);
        Assert.Equal(
            "max-age=31536000",
            Assert.Single(page.Headers.GetValues("Strict-Transport-Security"))
        );
        Assert.Contains(
            $"{Public}/documents/{TestCorpus.Letter}",
            await ann.GetStringAsync($"{Root}/documents/{TestCorpus.Letter}.bib", Cancel),
            StringComparison.Ordinal
        );

        HttpStatusCode[] anns =
        [
            await CheckAsync(ann),
            await CheckAsync(ann),
            await CheckAsync(ann),
        ];
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], anns);
        Assert.Equal(HttpStatusCode.OK, await CheckAsync(bob));
        Assert.Equal(HttpStatusCode.TooManyRequests, await CheckAsync(ann, "127.0.0.9"));
    }

    private static async Task<HttpStatusCode> CheckAsync(HttpClient client, string? forged = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Root}/check.csv")
        {
            Content = new FormUrlEncodedContent([new("text", "She said “open the pier”.")]),
        };
        if (forged is not null)
        {
            request.Headers.Add("X-Forwarded-For", forged);
        }
        using var response = await client.SendAsync(request, Cancel);
        return response.StatusCode;
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
