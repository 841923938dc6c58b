using System.Net;
using Archive.Search;
using Archive.Web.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Archive.Web.Tests.Hosting;

/// <summary>What readers see of a site that is broken, or not ready yet.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly TestCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Theory]
    [InlineData("/search?q=crane", "text/html")]
    [InlineData("/api/search?q=crane", "application/problem+json")]
    public async Task A_fault_of_ours_is_said_without_its_secrets(string address, string type)
    {
        await using var site = SiteWith(services =>
        {
            // It searches before anybody asks.
            services.Remove(
                services.Single(service => service.ImplementationType == typeof(WarmUp))
            );
            services.AddSingleton<ArchiveSearcher>(_ =>
                throw new InvalidOperationException("the-secret-of-the-fault")
            );
        });
        using var client = site.CreateClient();

        using var response = await client.GetAsync(address, Cancel);
        var answer = await response.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("the-secret-of-the-fault", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Until_the_index_is_read_every_page_says_so_with_a_bar_and_healthz_answers_503()
    {
        await using var site = SiteWith(services =>
            services.Remove(
                services.Single(service =>
                    service.ServiceType == typeof(IHostedService)
                    && service.ImplementationFactory?.Method.ReturnType == typeof(IndexKeeper)
                )
            )
        );
        using var client = site.CreateClient();

        using var health = await client.GetAsync("/healthz", Cancel);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        foreach (var address in new[] { "/", "/search?q=crane", "/documents", "/people" })
        {
            var page = await client.GetStringAsync(address, Cancel);
            Assert.Contains("The archive is being read", page, StringComparison.Ordinal);
            Assert.Contains("<progress", page, StringComparison.Ordinal);
        }
    }

    private WebApplicationFactory<Program> SiteWith(Action<IServiceCollection> change) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Archive:Corpus", corpus.Documents);
            builder.UseSetting("Archive:Data", corpus.Data);
            builder.ConfigureTestServices(change);
        });

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
