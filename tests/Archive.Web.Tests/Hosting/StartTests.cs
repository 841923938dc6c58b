using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Archive.Web.Tests.Hosting;

/// <summary>What happens when the site is started, in the circumstances that its users meet.</summary>
public sealed class StartTests : IDisposable
{
    private const string IsCurrent = "The index is current";

    private readonly TestCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public async Task A_second_site_on_the_same_data_is_refused_until_the_first_is_gone()
    {
        using var first = Start();
        await first.UntilItSaysAsync(IsCurrent);

        using var second = Start();
        var (code, says) = await second.RefusalAsync();
        first.Kill();
        using var third = Start();

        Assert.Equal(1, code);
        Assert.StartsWith($"Process {first.Id}, running since ", says, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", says, StringComparison.Ordinal);
        using var client = await third.UntilReadyAsync();
        await client.GetStringAsync("/", Cancel);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_with_what_to_do()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        using var site = Start(url: $"http://{other.LocalEndpoint}");
        var (code, says) = await site.RefusalAsync();

        Assert.Equal(1, code);
        Assert.Contains("--urls", says, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_that_is_not_there_is_said_with_what_to_do()
    {
        using var site = SiteProcess.Start(corpus.Documents + "-not", corpus.Data);
        var (code, says) = await site.RefusalAsync();

        Assert.Equal(1, code);
        Assert.Contains("corpus-not", says, StringComparison.Ordinal);
        Assert.Contains("--Archive:Corpus", says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_added_while_the_site_runs_is_found()
    {
        using var site = Start();
        using var client = await site.UntilReadyAsync();
        await site.UntilItSaysAsync(IsCurrent);

        corpus.Add("2024-06-01-added-later", "The ferry timetable was printed twice.");
        await site.UntilItSaysAsync($"{IsCurrent}: 1 files read");

        using var found = JsonDocument.Parse(
            await client.GetStringAsync("/api/search?q=%22ferry+timetable%22", Cancel)
        );
        Assert.Equal(1, found.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Without_Node_the_site_runs_and_says_what_a_copy_needs()
    {
        var nothing = Directory.CreateDirectory(Path.Combine(corpus.Root, "nothing")).FullName;
        using var site = Start(path: nothing);
        using var client = await site.UntilReadyAsync();
        await site.UntilItSaysAsync(IsCurrent);

        using var page = await client.GetAsync($"/documents/{TestCorpus.Letter}", Cancel);
        var problems = await client.GetStringAsync("/problems", Cancel);
        using var copy = await client.GetAsync($"/documents/{TestCorpus.Letter}.pdf", Cancel);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, copy.StatusCode);
        Assert.Contains(
            "install Node.js 20",
            await copy.Content.ReadAsStringAsync(Cancel),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "PDFs need Node.js, which was not found",
            problems,
            StringComparison.Ordinal
        );
        Assert.Contains("install Node.js 20", problems, StringComparison.Ordinal);
    }

    private SiteProcess Start(string? url = null, string? path = null) =>
        SiteProcess.Start(corpus.Documents, corpus.Data, url, path);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
