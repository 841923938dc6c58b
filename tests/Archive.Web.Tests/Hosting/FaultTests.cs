using System.Net;
using Archive.Originals;
using Archive.Pdf;
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
            RemoveWarmUp(services);
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

    [Theory]
    [InlineData("text/html", "text/html")]
    [InlineData("", "text/html")]
    public async Task A_document_at_which_the_archive_fails_says_so_and_the_others_are_shown(
        string accept,
        string type
    )
    {
        const string failing = "2024-05-20-fabrikam-port";
        corpus.AddWithOriginal(failing);
        // What looks whether marks can be put on an original was ended.
        var readers = new ReaderPool();
        readers.Dispose();
        await using var site = SiteWith(services =>
        {
            RemoveWarmUp(services);
            services.AddSingleton(readers);
        });
        using var client = await ClientAsync(site);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", accept);

        using var response = await client.GetAsync($"/documents/{failing}", Cancel);
        var answer = await response.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("This document could not be shown", answer, StringComparison.Ordinal);
        Assert.Contains(failing, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("ReaderPool", answer, StringComparison.Ordinal);
        foreach (var address in new[] { $"{failing}.md", TestCorpus.Letter })
        {
            using var other = await client.GetAsync($"/documents/{address}", Cancel);
            Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        }
    }

    [Fact]
    public async Task A_copy_at_which_the_archive_fails_is_refused_in_a_sentence_that_names_its_document()
    {
        var printer = new CitedCopyPrinter(corpus.Data);
        await printer.DisposeAsync();
        await using var site = SiteWith(services =>
        {
            RemoveWarmUp(services);
            services.AddSingleton(printer);
        });
        using var client = await ClientAsync(site);

        using var response = await client.GetAsync($"/documents/{TestCorpus.Letter}.pdf", Cancel);
        var answer = await response.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("This copy could not be made", answer, StringComparison.Ordinal);
        Assert.Contains(TestCorpus.Letter, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("disposed", answer, StringComparison.OrdinalIgnoreCase);
        using var page = await client.GetAsync($"/documents/{TestCorpus.Letter}", Cancel);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
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

    // It searches and prints before anybody asks.
    private static void RemoveWarmUp(IServiceCollection services) =>
        services.Remove(services.Single(service => service.ImplementationType == typeof(WarmUp)));

    private static async Task<HttpClient> ClientAsync(WebApplicationFactory<Program> site)
    {
        var client = site.CreateClient();
        await site.Services.GetRequiredService<IndexKeeper>().FirstCurrent;
        return client;
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
