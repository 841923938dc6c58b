using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Archive.Web.Tests.Api;

public class DocumentFormatTests(Site site)
{
    private const string Address = $"/documents/{TestCorpus.Letter}";

    private readonly HttpClient client = site.CreateClient();

    [Theory]
    [InlineData("md", "text/markdown")]
    [InlineData("txt", "text/plain")]
    [InlineData("json", "application/json")]
    public async Task A_format_has_the_content_hash_as_its_tag_and_is_sent_once(
        string suffix,
        string mediaType
    )
    {
        using var first = await GetAsync($"{Address}.{suffix}");
        var tag = first.Headers.ETag!;
        using var again = await GetAsync($"{Address}.{suffix}", ifNoneMatch: tag);

        Assert.Equal(mediaType, first.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"\"{HashOfLetter()}\"", tag.Tag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task The_file_is_served_byte_for_byte()
    {
        Assert.Equal(
            await File.ReadAllBytesAsync(LetterFile(), Cancel),
            await client.GetByteArrayAsync($"{Address}.md", Cancel)
        );
    }

    [Theory]
    [InlineData("undated", "es-MX")]
    [InlineData(TestCorpus.Letter, "")]
    public async Task The_page_says_which_language_a_document_is_in_and_never_that_of_the_page(
        string id,
        string language
    )
    {
        var page = await client.GetStringAsync($"/documents/{id}", Cancel);
        Assert.Contains(
            $"<article class=\"document\" lang=\"{language}\">",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_passages_of_the_JSON_are_where_the_text_says()
    {
        var text = await client.GetStringAsync($"{Address}.txt", Cancel);
        using var json = JsonDocument.Parse(await client.GetStringAsync($"{Address}.json", Cancel));

        var passages = json.RootElement.GetProperty("passages").EnumerateArray().ToList();
        Assert.NotEmpty(passages);
        Assert.All(
            passages,
            passage =>
                Assert.Equal(
                    passage.GetProperty("text").GetString(),
                    text[
                        passage.GetProperty("start").GetInt32()..passage
                            .GetProperty("end")
                            .GetInt32()
                    ]
                )
        );
        Assert.Equal(HashOfLetter(), json.RootElement.GetProperty("sha256").GetString());
        Assert.True(json.RootElement.GetProperty("specimen").GetBoolean());
    }

    [Theory]
    [InlineData("bib", "application/x-bibtex")]
    [InlineData("ris", "application/x-research-info-systems")]
    [InlineData("csl.json", "application/vnd.citationstyles.csl+json")]
    public async Task A_citation_is_saved_as_a_file(string suffix, string mediaType)
    {
        using var response = await GetAsync($"{Address}.{suffix}");

        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            $"{TestCorpus.Letter}.{suffix}",
            response.Content.Headers.ContentDisposition?.FileName
        );
        Assert.Contains(
            "Avery",
            await response.Content.ReadAsStringAsync(Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_original_is_served_byte_for_byte_and_as_nothing_a_browser_would_run()
    {
        using var response = await GetAsync($"/documents/{TestCorpus.Reply}/original");

        Assert.Equal(
            await File.ReadAllBytesAsync(
                Path.Combine(site.Corpus.Documents, "letters", $"{TestCorpus.Reply}.html"),
                Cancel
            ),
            await response.Content.ReadAsByteArrayAsync(Cancel)
        );
        Assert.Equal("application/octet-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("/documents/nothing.md")]
    [InlineData("/documents/nothing.json")]
    [InlineData("/documents/nothing.csl.json")]
    [InlineData("/documents/nothing.pdf")]
    [InlineData("/documents/nothing/original")]
    [InlineData($"/documents/{TestCorpus.Letter}/original")]
    [InlineData($"/documents/{TestCorpus.Letter}/citations?mark=5-999999")]
    public async Task What_is_not_there_is_said_as_problem_details(string address)
    {
        using var response = await GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(404, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task A_person_who_follows_a_link_to_a_missing_file_is_told_on_a_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/documents/nothing.pdf");
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml");
        using var response = await client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(
            "This document is not in the archive",
            await response.Content.ReadAsStringAsync(Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_words_at_a_place_are_cited_in_four_styles()
    {
        var text = await client.GetStringAsync($"{Address}.txt", Cancel);
        var start = text.IndexOf("presumption of denial", StringComparison.Ordinal);
        using var answer = JsonDocument.Parse(
            await client.GetStringAsync($"{Address}/citations?mark={start}-{start + 21}", Cancel)
        );

        var root = answer.RootElement;
        Assert.Equal("presumption of denial", root.GetProperty("text").GetString());
        Assert.Equal("p. 1", root.GetProperty("pin").GetString());
        Assert.Equal("unchecked", root.GetProperty("found").GetString());
        Assert.EndsWith(
            $"?mark={start}-{start + 21}&text=presumption%20of%20denial",
            root.GetProperty("marked").GetString()!.Split("&prefix")[0],
            StringComparison.Ordinal
        );
        Assert.Equal(
            $"{site.Address}documents/{TestCorpus.Letter}#p{root.GetProperty("passage").GetInt32()}",
            root.GetProperty("url").GetString()
        );
        Assert.Equal(
            ["bluebook", "chicago", "apa", "mla"],
            root.GetProperty("citations").EnumerateObject().Select(style => style.Name)
        );
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<HttpResponseMessage> GetAsync(
        string address,
        EntityTagHeaderValue? ifNoneMatch = null
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (ifNoneMatch is not null)
        {
            request.Headers.IfNoneMatch.Add(ifNoneMatch);
        }
        return await client.SendAsync(request, Cancel);
    }

    private string LetterFile() =>
        Path.Combine(site.Corpus.Documents, "letters", $"{TestCorpus.Letter}.md");

    private string HashOfLetter() =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(LetterFile())));
}
