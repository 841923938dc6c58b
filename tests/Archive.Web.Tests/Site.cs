using Archive.Web.Hosting;
using Archive.Web.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

[assembly: AssemblyFixture(typeof(Site))]

namespace Archive.Web.Tests;

/// <summary>
/// The site as it runs, on a port of this machine, over a <see cref="TestCorpus"/>, with its index current. One for all
/// tests: whoever changes something makes one of their own.
/// </summary>
public sealed class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly TestCorpus corpus = new();

    /// <summary>Where it listens, with a slash at the end.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    internal TestCorpus Corpus => corpus;

    /// <summary>All tests ask from one address.</summary>
    public int ChecksPerMinute { get; init; } = 100_000;

    /// <summary>Settings of the site by their names after <c>Archive:</c>, over those that tests need.</summary>
    public Dictionary<string, string> Settings { get; init; } = [];

    public async ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        await Services.GetRequiredService<IndexKeeper>().FirstCurrent;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        corpus.Dispose();
    }

    // On a busy machine an answer may take longer than a client waits of itself.
    protected override void ConfigureClient(HttpClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        base.ConfigureClient(client);
        client.Timeout = TimeSpan.FromMinutes(10);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Archive:Corpus", corpus.Documents);
        builder.UseSetting("Archive:Data", corpus.Data);
        builder.UseSetting(
            "Archive:ChecksPerMinute",
            ChecksPerMinute.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting($"Archive:{name}", value);
        }
        // A copy printed behind the tests' backs would take their time.
        builder.ConfigureServices(services =>
            services.Remove(
                services.Single(service => service.ImplementationType == typeof(WarmUp))
            )
        );
    }
}
