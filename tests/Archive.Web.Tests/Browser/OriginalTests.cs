using System.Net;
using System.Text.Json;
using Archive.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

/// <summary>The original, shown beside the text.</summary>
[Collection(Chromium.OneReaderAtATime)]
public sealed class OriginalTests(SiteWithOriginal with, Chromium chromium)
    : IClassFixture<SiteWithOriginal>
{
    private const string Address = $"/documents/{SiteWithOriginal.Statement}";

    [Fact]
    public async Task A_passage_leads_to_its_place_on_the_page_by_mouse_and_by_key()
    {
        ViewerOrSkip();
        await using var visit = await Visit.BeginAsync(chromium, with.Site);
        var page = visit.Page;
        await OpenAsync(visit);

        await page.Locator("[data-passage='2']").ClickAsync();
        await page.Locator("[aria-label='Page 2'] polygon").WaitForAsync(Attached);
        Assert.Equal(0, await page.Locator("[aria-label='Page 1'] polygon").CountAsync());

        await page.Locator("[data-passage='1'] .number").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[aria-label='Page 1'] polygon").WaitForAsync(Attached);
        Assert.Equal(0, await page.Locator("[aria-label='Page 2'] polygon").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Words_selected_on_the_page_are_words_of_the_document()
    {
        ViewerOrSkip();
        await using var visit = await Visit.BeginAsync(chromium, with.Site);
        var page = visit.Page;
        await OpenAsync(visit);
        await page.Locator("[aria-label='Page 1'] .textLayer span").First.WaitForAsync(Attached);
        await page.EvaluateAsync(
            """
            () => {
              const letters = document.querySelector("[aria-label='Page 1'] .textLayer span").firstChild;
              const at = letters.data.indexOf("cranes");
              const range = document.createRange();
              range.setStart(letters, at);
              range.setEnd(letters, at + "cranes stood still".length);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
            }
            """
        );
        var link = page.GetByRole(AriaRole.Link, new() { Name = "PDF of these words" });
        await link.WaitForAsync();
        var start = "Our ".Length;
        Assert.Contains(
            $"?mark={start}-{start + "cranes stood still".Length}&text=cranes%20stood%20still",
            await link.GetAttributeAsync("href"),
            StringComparison.Ordinal
        );
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(1600)]
    [InlineData(390)]
    public async Task Axe_finds_nothing_beside_the_original_and_nothing_is_wider_than_the_window(
        int width
    )
    {
        ViewerOrSkip();
        await using var visit = await Visit.BeginAsync(chromium, with.Site, width);
        var page = visit.Page;
        await OpenAsync(visit, isOpen: width > 1440);
        await page.Locator("[data-passage='1'] .number").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[aria-label='Page 1'] polygon").WaitForAsync(Attached);
        await page.Locator("[aria-label='Page 1'] .textLayer span").First.WaitForAsync(Attached);

        Assert.Empty(await Axe.ViolationsAsync(page));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Axe.ViolationsAsync(page, "color-contrast"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Without_script_there_is_a_link_to_the_file()
    {
        await using var visit = await Visit.BeginAsync(chromium, with.Site, scripts: false);
        await visit.GoAsync(Address);
        var link = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Original", Exact = true });
        Assert.Equal($"{Address}/original", await link.GetAttributeAsync("href"));
        Assert.False(await visit.Page.Locator("#original").IsVisibleAsync());
    }

    [Fact]
    public async Task Places_are_told_as_data()
    {
        using var client = with.Site.CreateClient();
        var cancel = TestContext.Current.CancellationToken;
        // Until the original is read, however busy the machine is: each answer waits for that a while.
        string? places = null;
        while (places is null)
        {
            using var answer = await client.GetAsync(
                $"{Address}/original/places.json?start=0&end=10",
                cancel
            );
            if (answer.StatusCode is not HttpStatusCode.ServiceUnavailable)
            {
                places = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancel);
            }
        }
        using var json = JsonDocument.Parse(places);
        var place = Assert.Single(json.RootElement.GetProperty("places").EnumerateArray());
        Assert.Equal(1, place.GetProperty("page").GetInt32());
        Assert.Equal(72, place.GetProperty("corners")[0].GetDouble(), 1.0);

        using var wrong = await client.GetAsync(
            $"{Address}/original/places.json?start=9&end=2",
            cancel
        );
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var none = await client.GetAsync(
            $"/documents/{TestCorpus.Letter}/original/places.json?start=0&end=9",
            cancel
        );
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        using var beside = await client.GetAsync(
            $"{Address}/original/span.json?from=1,300,100&to=1,300,90",
            cancel
        );
        Assert.Equal(HttpStatusCode.NotFound, beside.StatusCode);
    }

    [Fact]
    public async Task The_cited_copy_says_in_its_headers_what_it_is_on()
    {
        using var client = with.Site.CreateClient();
        var cancel = TestContext.Current.CancellationToken;
        using var copy = await client.GetAsync($"{Address}.pdf?quote=nine+days", cancel);
        Archive.Tests.Needed.OrSkip(
            copy.StatusCode is not HttpStatusCode.ServiceUnavailable,
            "No PDFs can be made here: install Node.js 20 or newer and build again."
        );
        Assert.Equal("original", Assert.Single(copy.Headers.GetValues("Archive-Copy")));
        var original = await client.GetByteArrayAsync($"{Address}/original", cancel);
        var bytes = await copy.Content.ReadAsByteArrayAsync(cancel);
        Assert.True(bytes.AsSpan().StartsWith(original));

        using var typeset = await client.GetAsync(
            $"{Address}.pdf?quote=nine+days&copy=typeset",
            cancel
        );
        Assert.Equal("typeset", Assert.Single(typeset.Headers.GetValues("Archive-Copy")));
    }

    private static LocatorWaitForOptions Attached { get; } =
        new() { State = WaitForSelectorState.Attached };

    private static async Task OpenAsync(Visit visit, bool isOpen = false)
    {
        await visit.GoAsync(Address);
        var button = visit.Page.GetByRole(
            AriaRole.Button,
            new() { Name = "Original", Exact = true }
        );
        if (!isOpen)
        {
            await button.ClickAsync();
        }
        await visit.Page.Locator("[aria-label='Page 1'] canvas").WaitForAsync(Attached);
    }

    private void ViewerOrSkip() =>
        Archive.Tests.Needed.OrSkip(
            with.Site.Services.GetRequiredService<OriginalViewer>().IsThere,
            OriginalViewer.WhyNone
        );
}
