using System.Net;
using System.Text;
using Archive.Tests.Fuzzing;

namespace Archive.Web.Tests.Api;

/// <summary>Odd characters in each part of an address and of a form: answered, refused, and never a fault.</summary>
public class OddTextTests(Site site)
{
    // Of some four thousand; the benchmark takes all.
    private const int Taken = 40;

    private readonly HttpClient client = site.CreateClient();

    public static TheoryData<string> Texts =>
        [
            .. new[] { "\uFFFE", "\uFDD0", "\uD800", "½", "\0", "ﷺ" }
                .Concat(
                    OddCharacters.All.Where((_, i) => i % (OddCharacters.All.Length / Taken) == 0)
                )
                .Distinct()
                .Select(OddCharacters.Escaped),
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Text_of_any_characters_is_answered(string odd)
    {
        var cancel = TestContext.Current.CancellationToken;
        var words = $"the%20chips{odd}%20and%203{odd}%20we%20ask%20the%20Department%20to%20report";
        foreach (
            var address in new[]
            {
                $"/search?q={words}&author={odd}&topic={odd}&from={odd}&page={odd}",
                $"/api/search?q=%22{words}%22&kind={odd}&sort={odd}&collection={odd}",
                $"/documents/{TestCorpus.Letter}?quote={words}&mark={odd}",
                $"/documents/{TestCorpus.Letter}/citations?quote={words}",
                $"/documents/{odd}",
                $"/documents/{odd}.pdf",
                $"/people/{odd}",
                $"/topics/{odd}",
                $"/documents?kind={odd}&collection={odd}",
            }
        )
        {
            using var answer = await client.GetAsync(address, cancel);
            Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, address);
        }
        var article =
            $"A. Roe wrote, “{Uri.UnescapeDataString(words)}” and “3{odd} chips of the port.”";
        using var form = new StringContent(
            $"text=%E2%80%9C{words}%E2%80%9D",
            Encoding.ASCII,
            "application/x-www-form-urlencoded"
        );
        using var page = await client.PostAsync("/check", form, cancel);
        Assert.True(page.StatusCode < HttpStatusCode.InternalServerError, $"/check {odd}");
        Assert.DoesNotContain(
            "data-verdict=\"failed\"",
            await page.Content.ReadAsStringAsync(cancel),
            StringComparison.Ordinal
        );
        using var json = new StringContent(
            $"{{\"text\": \"{string.Concat(article.Select(unit => $"\\u{(int)unit:x4}"))}\"}}",
            Encoding.UTF8,
            "application/json"
        );
        using var api = await client.PostAsync("/api/check", json, cancel);
        Assert.True(api.StatusCode < HttpStatusCode.InternalServerError, $"/api/check {odd}");
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\ufffe")]
    [InlineData("\\u0000")]
    [InlineData("½")]
    public async Task A_check_of_any_JSON_text_is_answered(string odd)
    {
        using var json = new StringContent(
            $"{{\"quotation\": \"we ask {odd} the Department\", \"document\": \"{odd}\"}}",
            Encoding.UTF8,
            "application/json"
        );
        using var answer = await client.PostAsync(
            "/api/check",
            json,
            TestContext.Current.CancellationToken
        );
        Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError);
    }
}
