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
    public async Task A_pasted_article_comes_back_with_a_verdict_on_each_quotation(bool scripts)
    {
        await using var visit = await Visit.BeginAsync(chromium, site, scripts: scripts);
        var page = visit.Page;
        await visit.GoAsync("/check");

        await page.GetByLabel("The article").FillAsync(Article);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check its quotations" }).ClickAsync();

        var report = page.Locator(".hits > li");
        await report.First.WaitForAsync();
        Assert.Equal(2, await report.CountAsync());
        Assert.Contains(
            "Not in this archive",
            await report.First.InnerTextAsync(),
            StringComparison.Ordinal
        );
        Assert.Contains("Altered", await report.Nth(1).InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith(
            "denial",
            await report.Nth(1).Locator("del").TextContentAsync(),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "guilt",
            await report.Nth(1).Locator("ins").TextContentAsync(),
            StringComparison.Ordinal
        );
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Axe_finds_nothing_in_a_report_in_light_or_dark()
    {
        await using var visit = await Visit.BeginAsync(chromium, site);
        var page = visit.Page;
        await visit.GoAsync("/check");
        await page.GetByLabel("The article").FillAsync(Article);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check its quotations" }).ClickAsync();
        await page.Locator(".hits > li").First.WaitForAsync();

        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Axe.ViolationsAsync(page, "color-contrast"));
    }
}
