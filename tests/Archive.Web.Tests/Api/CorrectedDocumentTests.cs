using System.Net;
using System.Text.Json;

namespace Archive.Web.Tests.Api;

/// <summary>A link to words, followed after the document was corrected: on the page, in the JSON and for the copy.</summary>
public sealed class CorrectedDocumentTests : IAsyncLifetime
{
    private const string Id = "2024-06-01-corrected";
    private const string Address = $"/documents/{Id}";
    private const string Words = "nine days in May";

    private readonly Site site = new();
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        Write("The port was quiet. Our cranes stood still for nine days in May, and nobody asked.");
        await site.InitializeAsync();
        client = site.CreateClient();
    }

    [Fact]
    public async Task A_link_from_the_site_carries_the_words_and_marks_them_without_a_remark()
    {
        var page = await client.GetStringAsync(await LinkAsync(), Cancel);
        Assert.Contains($">{Words}</mark>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"notice", page, StringComparison.Ordinal);
        Assert.DoesNotContain("names a place and not its words", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_moved_are_marked_where_they_stand_now_and_that_is_said()
    {
        var link = await LinkAsync();
        Write(
            "The port was very quiet all spring.\n\nOur cranes stood still for nine days in May, and nobody asked."
        );

        var page = await client.GetStringAsync(link, Cancel);
        Assert.Contains($">{Words}</mark>", page, StringComparison.Ordinal);
        Assert.Contains(
            "The words of this link stand elsewhere than it says, and are marked at ¶ 2:",
            WebUtility.HtmlDecode(page),
            StringComparison.Ordinal
        );
        using var answer = JsonDocument.Parse(
            await client.GetStringAsync(
                link.Replace("?", "/citations?", StringComparison.Ordinal),
                Cancel
            )
        );
        Assert.Equal(Words, answer.RootElement.GetProperty("text").GetString());
        Assert.Equal("moved", answer.RootElement.GetProperty("found").GetString());
        Assert.Equal("¶ 2", answer.RootElement.GetProperty("pin").GetString());
    }

    [Fact]
    public async Task Words_that_are_no_longer_there_are_said_to_be_gone_and_nothing_is_marked()
    {
        var link = await LinkAsync();
        Write(
            "The port was quiet. Our cranes stood still for nine weeks in May, and nobody asked."
        );

        using var page = await client.GetAsync(link, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        var html = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(Cancel));
        Assert.DoesNotContain("<mark", html, StringComparison.Ordinal);
        Assert.Contains(
            "The words of this link do not stand in this document now",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("nine weeks in May", html, StringComparison.Ordinal);

        foreach (var other in (string[])["/citations?", ".pdf?", ".bib?"])
        {
            using var refused = await client.GetAsync(
                link.Replace("?", other, StringComparison.Ordinal),
                Cancel
            );
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
            using var problem = JsonDocument.Parse(await refused.Content.ReadAsStringAsync(Cancel));
            Assert.Equal(
                "The words of this link do not stand in the document now",
                problem.RootElement.GetProperty("title").GetString()
            );
            Assert.Contains(
                "nine weeks in May",
                problem.RootElement.GetProperty("detail").GetString(),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task A_link_without_words_is_followed_and_the_page_says_that_nothing_vouches_for_it()
    {
        var page = await client.GetStringAsync($"{Address}?mark=4-8", Cancel);
        Assert.Contains(">port</mark>", page, StringComparison.Ordinal);
        Assert.Contains("names a place and not its words", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_to_marked_words_on_the_page_carries_them()
    {
        var page = await client.GetStringAsync(await LinkAsync(), Cancel);
        var links = page.Split("href=\"")
            .Skip(1)
            .Select(rest => rest.Split('"')[0])
            .Where(link => link.Contains("mark=", StringComparison.Ordinal));
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains("text=", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_place_counted_in_the_document_as_it_was_is_a_conflict()
    {
        using var answer = await client.GetAsync(
            $"{Address}/citations?mark=4-8&sha256={new string('0', 64)}",
            Cancel
        );
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Fact]
    public async Task Words_over_two_paragraphs_are_cited_by_both_in_files_too()
    {
        Write("One paragraph.\n\nAnother paragraph.");
        foreach (
            var (suffix, said) in ((string, string)[])
                [
                    ("bib", "Cited: ¶¶ 1–2"),
                    ("ris", "N1  - Cited: ¶¶ 1–2"),
                    ("csl.json", "Cited: ¶¶ 1–2"),
                ]
        )
        {
            Assert.Contains(
                said,
                await client.GetStringAsync($"{Address}.{suffix}?mark=4-25", Cancel),
                StringComparison.Ordinal
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        client?.Dispose();
        await site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<string> LinkAsync()
    {
        var text = await client.GetStringAsync($"{Address}.txt", Cancel);
        var start = text.IndexOf(Words, StringComparison.Ordinal);
        using var answer = JsonDocument.Parse(
            await client.GetStringAsync(
                $"{Address}/citations?mark={start}-{start + Words.Length}",
                Cancel
            )
        );
        var marked = new Uri(answer.RootElement.GetProperty("marked").GetString()!);
        return marked.PathAndQuery;
    }

    private void Write(string body) =>
        File.WriteAllText(
            Path.Combine(site.Corpus.Documents, "letters", $"{Id}.md"),
            $"---\nid: {Id}\nkind: letter\ntitle: A letter that is corrected\n---\n\n{body}\n"
        );
}
