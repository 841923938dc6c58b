using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Archive.Web.Tests.Api;

public class CheckApiTests(Site site)
{
    private const string Address = "/api/check";

    private readonly HttpClient client = site.CreateClient();

    [Fact]
    public async Task A_quotation_is_traced_to_its_place_and_spans_index_the_plain_text()
    {
        var text = await client.GetStringAsync($"/documents/{TestCorpus.Letter}.txt", Cancel);
        var at = text.IndexOf("presumption of denial", StringComparison.Ordinal);
        var words = string.Join(' ', text[..(at + 21)].Split(' ')[^9..]);

        var found = (await CheckAsync(new { quotation = words })).GetProperty("quotations")[0];

        Assert.Equal("verbatim", found.GetProperty("verdict").GetString());
        var source = found.GetProperty("source");
        Assert.Equal(TestCorpus.Letter, source.GetProperty("documentId").GetString());
        var span = source.GetProperty("spans")[0];
        var traced = text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
        Assert.EndsWith("presumption of denial", traced, StringComparison.Ordinal);
        using var place = await client.GetAsync(source.GetProperty("url").GetString(), Cancel);
        Assert.Equal(HttpStatusCode.OK, place.StatusCode);
    }

    [Fact]
    public async Task An_article_without_quotations_has_an_empty_summary()
    {
        var answer = await CheckAsync(new { text = "Nothing is quoted here." });

        Assert.Equal(0, answer.GetProperty("quotations").GetArrayLength());
        Assert.All(
            answer.GetProperty("summary").EnumerateObject(),
            count => Assert.Equal(0, count.Value.GetInt32())
        );
    }

    public static TheoryData<string> HostileArticles =>
        [
            new string('"', 10_000),
            new string('“', 10_000),
            "\0\u0001\u202E“\uD800 of the” <script>alert(1)</script>",
            "“" + string.Join(' ', Enumerable.Repeat("crane", 10_000)) + "”",
            "“ו״ שלום” \"mixed’",
        ];

    [Theory]
    [MemberData(nameof(HostileArticles))]
    public async Task Any_article_is_answered(string article)
    {
        using var response = await client.PostAsJsonAsync(Address, new { text = article }, Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task What_is_too_long_is_refused_with_the_limit()
    {
        using var response = await client.PostAsJsonAsync(
            Address,
            new { text = new string('a', 1_000_001) },
            Cancel
        );
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains(
            "1,000,000",
            await response.Content.ReadAsStringAsync(Cancel),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_larger_than_any_article_is_too_large_however_it_is_sent(
        bool isStreamed
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address)
        {
            Content = new StringContent(
                $"{{\"text\":\"{new string('a', 7_000_000)}\"}}",
                System.Text.Encoding.UTF8,
                "application/json"
            ),
        };
        request.Headers.TransferEncodingChunked = isStreamed;
        using var response = await client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("not json", HttpStatusCode.BadRequest)]
    [InlineData("{\"text\":\"a\",\"document\":\"no-such\"}", HttpStatusCode.NotFound)]
    public async Task A_question_that_is_none_is_refused(string body, HttpStatusCode status)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(Address, content, Cancel);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    private async Task<JsonElement> CheckAsync(object question)
    {
        using var response = await client.PostAsJsonAsync(Address, question, Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
