using System.Net;

namespace Archive.Web.Tests.Hosting;

public class AnsweringTests(Site site)
{
    private readonly HttpClient client = site.CreateClient();

    public static TheoryData<string> Pages =>
        [
            "/",
            "/search",
            "/search?q=crane",
            "/documents",
            $"/documents/{TestCorpus.Letter}",
            "/people",
            "/topics",
            "/problems",
            "/review",
            "/about",
            "/check",
            "/nothing",
            "/api/nothing",
            "/css/base.css",
            $"/documents/{TestCorpus.Letter}.txt",
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_answer_forbids_what_the_site_never_does(string address)
    {
        using var response = await client.GetAsync(address, Cancel);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task The_index_is_current_and_the_site_says_so()
    {
        using var response = await client.GetAsync("/healthz", Cancel);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(
            "\"status\":\"current\"",
            await response.Content.ReadAsStringAsync(Cancel),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/api/search")]
    [InlineData($"/documents/{TestCorpus.Letter}.pdf")]
    public async Task Nothing_can_be_posted(string address)
    {
        using var response = await client.PostAsync(address, new StringContent("q=crane"), Cancel);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_head_is_answered_without_a_body()
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Head,
            $"/documents/{TestCorpus.Letter}.txt"
        );
        using var response = await client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(response.Headers.ETag);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task A_host_header_never_comes_into_a_permalink()
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            $"/documents/{TestCorpus.Letter}"
        );
        request.Headers.Host = "evil.example";
        using var response = await client.SendAsync(request, Cancel);

        Assert.DoesNotContain(
            "evil.example",
            await response.Content.ReadAsStringAsync(Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Words_that_a_document_does_not_have_are_said_on_its_page_with_the_nearest()
    {
        using var response = await client.GetAsync(
            $"/documents/{TestCorpus.Letter}?quote=reviewed+under+a+presumption+of+guilt",
            Cancel
        );

        var page = await response.Content.ReadAsStringAsync(Cancel);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("These words are not in this document", page, StringComparison.Ordinal);
        Assert.Contains("The nearest wording", page, StringComparison.Ordinal);
        Assert.Contains("We look forward to your answer", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Relations_are_shown_from_both_sides()
    {
        var letter = await client.GetStringAsync($"/documents/{TestCorpus.Letter}", Cancel);
        var reply = await client.GetStringAsync($"/documents/{TestCorpus.Reply}", Cancel);

        Assert.Contains("Answered by", letter, StringComparison.Ordinal);
        Assert.Contains(
            $"href=\"/documents/{TestCorpus.Reply}\"",
            letter,
            StringComparison.Ordinal
        );
        Assert.Contains("Replies to", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_with_the_remedy()
    {
        var page = await client.GetStringAsync("/problems", Cancel);

        Assert.Contains("oddities/broken.md", page, StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
