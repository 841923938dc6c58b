using System.Net;
using System.Text;
using System.Text.Json;

namespace Archive.Web.Tests.Api;

public class ReportTests(Site site)
{
    private readonly HttpClient client = site.CreateClient();

    public static TheoryData<string> Formats => ["", ".pdf", ".csv", ".json"];

    private static readonly string[] Hostile =
    [
        new('"', 10_000),
        "Nothing is quoted here.",
        "“”„“”«»‘’\"''",
        "\0\u0001\u202E“\uD800 of the” <script>alert(1)</script> \u2067“שלום עולם לכל מי ששם”",
        string.Concat(
            Enumerable.Repeat(
                "“The pier was closed in the winter of that year,” he said.\r\n",
                16_000
            )
        ),
        string.Concat(Enumerable.Repeat("\"a\" ", 240_000)),
    ];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Any_article_is_answered_in_every_form(string format)
    {
        foreach (var article in Hostile)
        {
            using var response = await SendAsync(format, Pasted(article));
            var body = await response.Content.ReadAsStringAsync(Cancel);
            SkipWithoutNode(response);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.DoesNotContain("<script>alert", body, StringComparison.Ordinal);
            Assert.True(body.Length < 16_000_000 || format == ".json" || format == ".csv");
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task What_is_nothing_or_too_much_is_refused_with_the_limit(string format)
    {
        using var nothing = await SendAsync(format, Pasted(" \n "));
        using var tooLong = await SendAsync(format, Pasted(new string('a', 1_000_001)));
        using var tooLarge = await SendAsync(format, Uploaded(new byte[5_000_000]));
        using var binary = await SendAsync(format, Uploaded([0, 1, 2, 3]));

        Assert.All(
            [nothing, binary],
            response => Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode)
        );
        Assert.All(
            [tooLong, tooLarge],
            response => Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode)
        );
        Assert.Contains("nothing to check", await TextOf(nothing), StringComparison.Ordinal);
        Assert.Contains("1,000,000 characters", await TextOf(tooLong), StringComparison.Ordinal);
        Assert.Contains("4 MB", await TextOf(tooLarge), StringComparison.Ordinal);
        Assert.Contains("no text", await TextOf(binary), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/check", true)]
    [InlineData("/check", false)]
    [InlineData("/check.json", true)]
    [InlineData("/check.json", false)]
    public async Task What_is_longer_than_a_form_may_be_is_too_large_however_it_is_sent(
        string address,
        bool isInTheOldWay
    )
    {
        var words = new string('a', 5_000_000);
        using HttpContent form = isInTheOldWay
            ? new FormUrlEncodedContent([new("text", words)])
            : Uploaded(new byte[20_000_000]);
        using var declared = await client.PostAsync(address, form, Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = isInTheOldWay
                ? new FormUrlEncodedContent([new("text", words)])
                : Uploaded(new byte[20_000_000]),
        };
        request.Headers.TransferEncodingChunked = true;
        using var streamed = await client.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, declared.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, streamed.StatusCode);
        Assert.Contains("4 MB", await TextOf(declared), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/check.json")]
    [InlineData("/check")]
    public async Task What_the_form_sends_in_the_old_way_is_read_too(string address)
    {
        using var content = new FormUrlEncodedContent([new("text", "She said “open the pier”.")]);
        using var response = await client.PostAsync(address, content, Cancel);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("open the pier", await TextOf(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_for_programs_says_what_the_interface_says()
    {
        const string Article =
            "Avery wrote of licenses “reviewed under a presumption of guilt” in the letter.";
        using var report = await SendAsync(".json", Pasted(Article));
        using var asked = await client.PostAsync(
            "/api/check",
            new StringContent(
                JsonSerializer.Serialize(new { text = Article }),
                Encoding.UTF8,
                "application/json"
            ),
            Cancel
        );

        Assert.Equal(await TextOf(asked), await TextOf(report));
        Assert.Equal("attachment", report.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Fact]
    public async Task A_report_in_a_table_leads_back_to_the_place()
    {
        using var report = await SendAsync(
            ".csv",
            Pasted("Avery wrote of licenses “reviewed under a presumption of guilt” in the letter.")
        );

        var table = await TextOf(report);
        Assert.Contains("\"altered\"", table, StringComparison.Ordinal);
        Assert.Contains(
            $"{site.Address}documents/{TestCorpus.Letter}?mark=",
            table,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back_and_may_still_look()
    {
        await using var strict = new Site { ChecksPerMinute = 2 };
        await strict.InitializeAsync();
        using var asking = strict.CreateClient();
        foreach (var address in (string[])["/check.csv", "/check"])
        {
            using var taken = await asking.PostAsync(address, Pasted("“a”"), Cancel);
            Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        }
        foreach (var address in (string[])["/check", "/check.pdf", "/check.csv", "/check.json"])
        {
            using var refused = await asking.PostAsync(address, Pasted("“a”"), Cancel);
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
            Assert.True(refused.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        }
        using var page = await asking.GetAsync("/check", Cancel);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private Task<HttpResponseMessage> SendAsync(string format, HttpContent content) =>
        client.PostAsync($"/check{format}", content, Cancel);

    private static MultipartFormDataContent Pasted(string article) =>
        new() { { new StringContent(article), "text" } };

    private static MultipartFormDataContent Uploaded(byte[] bytes) =>
        new()
        {
            { new StringContent(""), "text" },
            { new ByteArrayContent(bytes), "file", "a.txt" },
        };

    private static void SkipWithoutNode(HttpResponseMessage response) =>
        Archive.Tests.Needed.OrSkip(
            response.StatusCode is not HttpStatusCode.ServiceUnavailable,
            "No PDFs can be made here: install Node.js 20 or newer and build again."
        );

    private static Task<string> TextOf(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(Cancel);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
