using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

[Collection(Chromium.OneReaderAtATime)]
public class EveryPageTests(Site site, Chromium chromium)
{
    public static TheoryData<string> Addresses =>
        [
            "/",
            "/search",
            "/search?q=presumption+of+denial",
            "/search?q=%22presumption+of+denial%22&kind=letter&from=2024&page=1",
            "/search?q=%22words+that+nobody+wrote%22&topic=ports",
            "/search?q=(((&sort=sideways",
            "/search?q=%22such+licenses+will+be+reviewed+under+a+presumption+of+denial%22",
            "/documents",
            "/documents?kind=letter&sort=date",
            $"/documents/{TestCorpus.Letter}",
            $"/documents/{TestCorpus.Letter}#p6",
            $"/documents/{TestCorpus.Letter}#p12",
            $"/documents/{TestCorpus.Letter}?quote=presumption+of+denial&quote=license",
            $"/documents/{TestCorpus.Letter}?quote=a+presumption+of+guilt+under+the+rule",
            $"/documents/{TestCorpus.Reply}",
            $"/documents/{TestCorpus.Hostile}",
            "/documents/undated",
            "/documents/2024-06-01-without-words",
            "/people",
            "/people/jordan-avery",
            "/topics",
            "/topics/export-controls",
            "/problems",
            "/review",
            "/about",
            "/check",
            "/nothing",
        ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Axe_finds_nothing_in_light_or_dark_and_nothing_is_wider_than_a_phone(
        string address
    )
    {
        await using var visit = await Visit.BeginAsync(chromium, site);
        var page = visit.Page;
        await visit.GoAsync(address);

        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Axe.ViolationsAsync(page, "color-contrast"));
        await page.SetViewportSizeAsync(390, 844);
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await Axe.ViolationsAsync(page, "target-size", "scrollable-region-focusable"));
        Assert.Empty(visit.Complaints);
    }
}
