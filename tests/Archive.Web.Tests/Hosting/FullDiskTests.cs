using System.Net;

namespace Archive.Web.Tests.Hosting;

public sealed class FullDiskTests : IDisposable
{
    private readonly TestCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public async Task On_a_full_disk_the_old_index_answers_and_the_work_goes_on_when_there_is_room()
    {
        var (mounted, reason) = SmallDisk.Mount(corpus.Data, megabytes: 48);
        Assert.SkipWhen(mounted is null, reason);
        using var disk = mounted;
        using var site = SiteProcess.Start(corpus.Documents, corpus.Data);
        using var client = await site.UntilReadyAsync();
        await site.UntilItSaysAsync("The index is current");

        disk!.Fill();
        corpus.Add(
            "2024-06-01-too-much",
            string.Join(' ', Enumerable.Range(0, 30_000).Select(word => $"ferry{word}"))
        );
        await site.UntilItSaysAsync("The index could not be brought up to date");
        using var old = await client.GetAsync("/search?q=%22no+license+be+granted%22", Cancel);
        var page = await old.Content.ReadAsStringAsync(Cancel);
        disk.MakeRoom();
        await site.UntilItSaysAsync("The index is current");

        Assert.Equal(HttpStatusCode.OK, old.StatusCode);
        Assert.Contains(TestCorpus.Letter, page, StringComparison.Ordinal);
        Assert.Contains("disk", page, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
        Assert.Contains(
            "2024-06-01-too-much",
            await client.GetStringAsync("/api/search?q=ferry29999", Cancel),
            StringComparison.Ordinal
        );
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
