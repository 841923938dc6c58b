using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

[Collection(Chromium.OneReaderAtATime)]
public class CheckPageTests(Site site, Chromium chromium)
{
    private const string Article =
        "The writer said “cranes of unknown make were never once heard to sing in any port of the coast”.\n\n"
        + "Avery wrote of licenses “reviewed under a presumption of guilt” in the letter.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_pasted_article_comes_back_as_it_was_with_a_verdict_on_each_quotation(
        bool scripts
    )
    {
        await using var visit = await Visit.BeginAsync(chromium, site, scripts: scripts);
        var page = visit.Page;
        await CheckAsync(visit, Article);

        var marks = page.Locator(".article-text .quoted");
        Assert.Equal(2, await marks.CountAsync());
        var cards = page.Locator(".card");
        Assert.Contains(
            "Not in this archive",
            await cards.First.InnerTextAsync(),
            StringComparison.Ordinal
        );
        await marks.Nth(1).ClickAsync();
        await cards.Nth(1).WaitForAsync();
        Assert.Equal(1, await page.Locator(".card:visible").CountAsync());
        Assert.Contains("Altered", await cards.Nth(1).InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith(
            "denial",
            await cards.Nth(1).Locator(".compared del").TextContentAsync(),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "guilt",
            await cards.Nth(1).Locator(".compared ins").TextContentAsync(),
            StringComparison.Ordinal
        );
        await page.GetByRole(AriaRole.Link, new() { Name = "All quotations" }).ClickAsync();
        await page.Locator(".card").First.WaitForAsync();
        Assert.Equal(2, await page.Locator(".card:visible").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_is_checked_and_its_report_taken_along(bool scripts)
    {
        await using var visit = await Visit.BeginAsync(chromium, site, scripts: scripts);
        var page = visit.Page;
        await visit.GoAsync("/check");
        await page.GetByLabel("Or a file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "article.bin",
                    MimeType = "application/octet-stream",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(
                        $"<!doctype html><body><p>{Article}</p><script>document.title = 'no'</script>"
                    ),
                }
            );
        await SubmitAsync(page);

        Assert.Equal(2, await page.Locator(".quoted").CountAsync());
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "CSV" }).ClickAsync()
        );
        Assert.Equal("checked-article.csv", download.SuggestedFilename);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_long_article_shows_progress_until_its_report_takes_the_place(bool scripts)
    {
        await using var visit = await Visit.BeginAsync(chromium, site, scripts: scripts);
        var page = visit.Page;
        await CheckAsync(
            visit,
            string.Concat(
                Enumerable
                    .Range(1, 300)
                    .Select(i =>
                        $"“No license shall be granted to crane {i} under a presumption of guilt,” she said.\n\n"
                    )
            )
        );

        await page.Locator(".contract").WaitForAsync();
        Assert.Equal(0, await page.Locator(".checking:visible").CountAsync());
        Assert.Equal(300, await page.Locator(".card").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Keys_lead_from_quotation_to_quotation_and_the_article_stays_in_sight()
    {
        await using var visit = await Visit.BeginAsync(chromium, site);
        var page = visit.Page;
        await CheckAsync(visit, Article);
        await visit.ListeningAsync();

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        Assert.Equal("q2", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal("c2", await page.Locator(".card:visible").GetAttributeAsync("id"));
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("c1", await page.Locator(".card:visible").GetAttributeAsync("id"));
        Assert.Equal(1, await page.Locator(".quoted.here").CountAsync());
    }

    [Fact]
    public async Task Axe_finds_nothing_in_a_report_in_light_or_dark_and_it_fits_a_phone()
    {
        await using var visit = await Visit.BeginAsync(chromium, site);
        var page = visit.Page;
        await CheckAsync(
            visit,
            Article + $"\n\n“{new string('w', 300)} was \u202Eover\u202C שלום”\n\nA “phrase”."
        );

        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Axe.ViolationsAsync(page, "color-contrast"));
        await page.SetViewportSizeAsync(390, 844);
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await Axe.ViolationsAsync(page, "target-size", "scrollable-region-focusable"));
    }

    private static async Task CheckAsync(Visit visit, string article)
    {
        await visit.GoAsync("/check");
        await visit.Page.GetByLabel("The article", new() { Exact = true }).FillAsync(article);
        await SubmitAsync(visit.Page);
    }

    private static async Task SubmitAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Check its quotations" }).ClickAsync();
        await page.Locator(".cards").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        // The page comes in pieces, and this is the last of it. To wait for the event is to miss one that came just before.
        await page.Locator("body > [data-announce]")
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }
}
