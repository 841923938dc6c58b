using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

[Collection(Chromium.OneReaderAtATime)]
public class WithoutScriptTests(Site site, Chromium chromium)
{
    [Fact]
    public async Task A_passage_is_found_opened_cited_and_printed()
    {
        await Copies.SkipUnlessPrintedAsync(site);
        await using var visit = await Visit.BeginAsync(chromium, site, scripts: false);
        var page = visit.Page;
        await visit.GoAsync("/");

        await page.GetByLabel("Search the archive").FillAsync("\"no license be granted\"");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.GetByRole(
                AriaRole.Link,
                new() { Name = "Letter to the Secretary on chip exports", Exact = true }
            )
            .ClickAsync();
        Assert.Equal("no license be granted", await page.Locator("mark").TextContentAsync());
        await page.Locator(".passage", new() { HasText = "presumption of denial" })
            .Locator(".number")
            .ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Cite ¶", Exact = false }).ClickAsync();
        Assert.StartsWith(
            "The rule of October says",
            await page.Locator("mark").First.TextContentAsync(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Avery",
            await page.Locator("#cite-bluebook").TextContentAsync(),
            StringComparison.Ordinal
        );
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Link, new() { Name = "PDF with the marked words" }).ClickAsync()
        );

        Assert.Equal($"{TestCorpus.Letter}.pdf", download.SuggestedFilename);
    }

    [Fact]
    public async Task Nothing_that_needs_a_script_is_shown()
    {
        await using var visit = await Visit.BeginAsync(chromium, site, scripts: false);
        await visit.GoAsync($"/documents/{TestCorpus.Letter}");

        Assert.Equal(0, await visit.Page.Locator("button[type=button]:visible").CountAsync());
    }
}
