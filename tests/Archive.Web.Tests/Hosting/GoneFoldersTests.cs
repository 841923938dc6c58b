using System.Net;
using System.Text.Json;

namespace Archive.Web.Tests.Hosting;

/// <summary>Folders that are taken away under a running site, and come back.</summary>
public sealed class GoneFoldersTests : IDisposable
{
    private const string IsCurrent = "The index is current";
    private const string Failed = "The index could not be brought up to date";

    private readonly TestCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public async Task Without_its_corpus_the_site_searches_on_says_so_everywhere_and_follows_it_again()
    {
        using var site = SiteProcess.Start(corpus.Documents, corpus.Data);
        using var client = await site.UntilReadyAsync();
        await site.UntilItSaysAsync(IsCurrent);
        var aside = corpus.Documents + "-aside";

        Directory.Move(corpus.Documents, aside);
        await site.UntilItSaysAsync(Failed);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "missing"), await HealthAsync(client));
        foreach (var address in new[] { "/", "/problems", "/search?q=%22no+license+be+granted%22" })
        {
            var page = await client.GetStringAsync(address, Cancel);
            Assert.Contains("is not there", page, StringComparison.Ordinal);
        }
        Assert.Contains(
            TestCorpus.Letter,
            await client.GetStringAsync("/api/search?q=%22no+license+be+granted%22", Cancel),
            StringComparison.Ordinal
        );
        using var document = await client.GetAsync($"/documents/{TestCorpus.Letter}", Cancel);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, document.StatusCode);
        Assert.Contains(
            "The documents are not there",
            await document.Content.ReadAsStringAsync(Cancel),
            StringComparison.Ordinal
        );

        // An empty folder is a disk that is not mounted.
        Directory.CreateDirectory(corpus.Documents);
        await site.UntilItSaysAsync(Failed);
        Assert.Contains(
            "not mounted",
            await client.GetStringAsync("/problems", Cancel),
            StringComparison.Ordinal
        );

        // Made again: another folder of the same name.
        Copy(aside, corpus.Documents + "-new");
        Directory.Delete(corpus.Documents);
        Directory.Move(corpus.Documents + "-new", corpus.Documents);
        await site.UntilItSaysAsync(IsCurrent);
        Assert.Equal((HttpStatusCode.OK, "current"), await HealthAsync(client));
        corpus.Add("2024-06-01-added-later", "The ferry timetable was printed twice.");
        await site.UntilItSaysAsync($"{IsCurrent}: 1 files read");
        using var again = await client.GetAsync("/documents/2024-06-01-added-later", Cancel);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task Without_its_data_the_site_answers_on_and_keeps_others_away()
    {
        using var site = SiteProcess.Start(corpus.Documents, corpus.Data);
        using var client = await site.UntilReadyAsync();
        await site.UntilItSaysAsync(IsCurrent);

        Directory.Delete(corpus.Data, recursive: true);
        using var second = SiteProcess.Start(corpus.Documents, corpus.Data);
        var (code, says) = await second.RefusalAsync();
        corpus.Add("2024-06-01-added-later", "The ferry timetable was printed twice.");
        await site.UntilItSaysAsync($"{IsCurrent}: 1 files read");

        Assert.Equal(1, code);
        Assert.Contains("is using the data folder", says, StringComparison.Ordinal);
        Assert.True(Directory.Exists(Path.Combine(corpus.Data, "index")));
        Assert.True(File.Exists(Path.Combine(corpus.Data, "index.lock")));
        Assert.Contains(
            TestCorpus.Letter,
            await client.GetStringAsync("/api/search?q=%22no+license+be+granted%22", Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_letter_that_is_a_pipe_stops_nothing_and_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux makes pipes from here.");
        MakePipe(Path.Combine(corpus.Documents, "letters", "pipe.md"));
        corpus.AddWithOriginal("2024-07-01-original");
        File.Delete(Path.Combine(corpus.Documents, "letters", "2024-07-01-original.pdf"));
        MakePipe(Path.Combine(corpus.Documents, "letters", "2024-07-01-original.pdf"));
        using var site = SiteProcess.Start(corpus.Documents, corpus.Data);
        using var client = await site.UntilReadyAsync();
        await site.UntilItSaysAsync(IsCurrent);

        var problems = await client.GetStringAsync("/problems", Cancel);
        using var document = await client.GetAsync("/documents/2024-07-01-original", Cancel);
        using var original = await client.GetAsync(
            "/documents/2024-07-01-original/original",
            Cancel
        );

        Assert.Contains("letters/pipe.md", problems, StringComparison.Ordinal);
        Assert.Contains("letters/2024-07-01-original.pdf", problems, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, document.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, original.StatusCode);
    }

    [Fact]
    public async Task A_schedule_that_is_no_number_is_said_with_what_to_write()
    {
        using var site = SiteProcess.Start(
            corpus.Documents,
            corpus.Data,
            settings: ["--Archive:RescanMinutes=often"]
        );
        var (code, says) = await site.RefusalAsync();
        Assert.Equal(1, code);
        Assert.Contains("--Archive:RescanMinutes=10", says, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_replaced_by_one_of_its_size_and_time_is_found_by_comparing()
    {
        var letter = Path.Combine(corpus.Documents, "letters", "2024-06-01-ferry.md");
        corpus.Add("2024-06-01-ferry", "The ferry timetable was printed twice.");
        var written = DateTime.UtcNow.AddDays(-1);
        File.SetLastWriteTimeUtc(letter, written);
        // Every half second.
        using var site = SiteProcess.Start(
            corpus.Documents,
            corpus.Data,
            settings: ["--Archive:CheckHours=0.0002"]
        );
        using var client = await site.UntilReadyAsync();
        await site.UntilItSaysAsync(IsCurrent);

        // Renamed into its place, with the old time and size: the watcher tells of it, and nothing looks different.
        var aside = Path.Combine(corpus.Root, "aside.md");
        File.WriteAllText(
            aside,
            File.ReadAllText(letter).Replace("twice", "thrid", StringComparison.Ordinal)
        );
        File.SetLastWriteTimeUtc(aside, written);
        File.Move(aside, letter, overwrite: true);
        await site.UntilItSaysAsync($"{IsCurrent}: 1 files read");

        Assert.Contains(
            "2024-06-01-ferry",
            await client.GetStringAsync("/api/search?q=thrid", Cancel),
            StringComparison.Ordinal
        );
    }

    private static async Task<(HttpStatusCode, string?)> HealthAsync(HttpClient client)
    {
        using var response = await client.GetAsync("/healthz", Cancel);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel));
        return (response.StatusCode, answer.RootElement.GetProperty("status").GetString());
    }

    private static void MakePipe(string path)
    {
        using var process = System.Diagnostics.Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
