using System.Net;
using System.Text.Json;

namespace Archive.Web.Tests.Api;

public class HostileQueryTests(Site site)
{
    private readonly HttpClient client = site.CreateClient();

    public static TheoryData<string> Queries =>
        [
            new string('a', 10_000),
            string.Join('+', Enumerable.Repeat("letter", 5_000)),
            new string('(', 30_000),
            string.Concat(Enumerable.Repeat("%28", 30_000)),
            string.Join('+', Enumerable.Range(0, 1000).Select(i => $"a{i}*")),
            string.Join('+', Enumerable.Repeat("*a*", 1000)),
            "%22an+unclosed+phrase",
            "%00crane%00",
            "%ED%A0%80%ED%B0%80",
            "%FF%FE",
            "!!!---%22%22((%29",
            "%2F.*a.%7B14%7D%2F",
            "AND+OR+NOT",
            "<script>alert(1)</script>",
            "title:crane^99~2",
        ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Any_text_is_answered_as_JSON_and_as_a_page(string query)
    {
        using var json = await client.GetAsync(
            $"/api/search?q={query}",
            TestContext.Current.CancellationToken
        );
        using var page = await client.GetAsync(
            $"/search?q={query}",
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.OK, json.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.DoesNotContain(
            "<script>alert",
            await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(30_000)]
    public async Task What_goes_past_a_limit_is_answered_with_a_note(int parentheses)
    {
        var json = await client.GetStringAsync(
            $"/api/search?q={new string('(', parentheses)}crane",
            TestContext.Current.CancellationToken
        );

        using var answer = JsonDocument.Parse(json);
        Assert.NotEmpty(answer.RootElement.GetProperty("notes").EnumerateArray());
    }

    [Theory]
    [InlineData("/documents/%00")]
    [InlineData("/documents/..%2f..%2fetc%2fpasswd")]
    [InlineData("/documents/..%2f..%2fetc%2fpasswd.md")]
    [InlineData("/documents/%ED%A0%80")]
    [InlineData("/documents/2024-05-05-HOSTILE.txt")]
    [InlineData("/people/%3Cscript%3E")]
    [InlineData("/topics/none")]
    [InlineData("/nothing/at/all")]
    public async Task An_address_of_nothing_is_refused_and_not_a_fault(string address)
    {
        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.True(
            response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest,
            $"{address} answered {response.StatusCode}"
        );
    }

    [Fact]
    public async Task A_thousand_marks_and_quotations_are_taken_in_and_bounded()
    {
        var marks = string.Join('&', Enumerable.Range(0, 1000).Select(i => $"mark={i}-{i + 2}"));
        var quotes = string.Join('&', Enumerable.Repeat("quote=the+rule", 1000));

        using var response = await client.GetAsync(
            $"/documents/{TestCorpus.Letter}?{marks}&{quotes}",
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
