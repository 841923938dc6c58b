using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

[Collection(Chromium.OneReaderAtATime)]
public class KeyboardTests(Site site, Chromium chromium)
{
    [Fact]
    public async Task From_the_search_to_the_PDF_without_a_mouse()
    {
        await Copies.SkipUnlessPrintedAsync(site);
        await using var visit = await Visit.BeginAsync(chromium, site);
        var page = visit.Page;
        await visit.GoAsync("/");

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("\"no license be granted\"");
        await page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("/search?q=");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync($"/documents/{TestCorpus.Letter}?quote=");
        Assert.Equal("no license be granted", await page.Locator("mark").First.TextContentAsync());
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("d"));

        Assert.Equal($"{TestCorpus.Letter}.pdf", download.SuggestedFilename);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task J_and_k_go_through_the_hits_and_through_the_marks()
    {
        await using var visit = await Visit.BeginAsync(chromium, site);
        var page = visit.Page;
        await visit.GoAsync("/search?q=crane&collection=letters");

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("j");
        Assert.Equal(1, await IndexOfFocusedHitAsync(page));

        await visit.GoAsync($"/documents/{TestCorpus.Testimony}?quote=crane+number");
        await page.Keyboard.PressAsync("j");
        Assert.Equal("2", await page.Locator("mark.here").First.GetAttributeAsync("data-mark"));
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("k");
        Assert.Equal("120", await page.Locator("mark.here").First.GetAttributeAsync("data-mark"));
    }

    [Fact]
    public async Task Keys_are_shown_and_can_be_turned_off()
    {
        await using var visit = await Visit.BeginAsync(chromium, site);
        var page = visit.Page;
        await visit.GoAsync("/about");

        await page.Keyboard.PressAsync("?");
        Assert.True(await page.Locator("dialog#keys").IsVisibleAsync());
        await page.Locator("[data-keys-switch]").PressAsync("Space");
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator("dialog#keys").IsVisibleAsync());
        await page.Keyboard.PressAsync("/");

        Assert.False(
            await page.EvaluateAsync<bool>("document.activeElement.matches('[data-search]')")
        );
    }

    [Fact]
    public async Task The_dark_is_chosen_by_a_button_and_remembered()
    {
        await using var visit = await Visit.BeginAsync(chromium, site);
        await visit.GoAsync("/");
        var light = await PaperAsync(visit.Page);

        await visit
            .Page.GetByRole(AriaRole.Button, new() { Name = "Switch to dark" })
            .PressAsync("Enter");
        var dark = await PaperAsync(visit.Page);
        await visit.GoAsync("/about");

        Assert.NotEqual(light, dark);
        Assert.Equal(dark, await PaperAsync(visit.Page));
    }

    private static Task<string> PaperAsync(IPage page) =>
        page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static Task<int> IndexOfFocusedHitAsync(IPage page) =>
        page.EvaluateAsync<int>(
            "[...document.querySelectorAll('[data-hit]')].indexOf(document.activeElement)"
        );
}
