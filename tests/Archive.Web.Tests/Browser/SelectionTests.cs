using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

[Collection(Chromium.OneReaderAtATime)]
public class SelectionTests(Site site, Chromium chromium)
{
    [Fact]
    public async Task Selected_words_are_copied_with_their_citation_linked_and_printed()
    {
        await using var visit = await Visit.BeginAsync(chromium, site);
        var page = visit.Page;
        await visit.GoAsync($"/documents/{TestCorpus.Letter}");
        await SelectAsync(page, "licenses are to be", "presumption of denial");

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy with citation" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Copied" }).WaitForAsync();
        var copied = await ClipboardAsync(page);
        Assert.StartsWith(
            "“licenses are to be reviewed under a presumption of denial”",
            copied,
            StringComparison.Ordinal
        );
        Assert.Contains("Avery", copied, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Copied" }).Nth(1).WaitForAsync();
        await visit.GoAsync(await ClipboardAsync(page));
        Assert.Equal(
            "licenses are to be reviewed under a presumption of denial",
            string.Concat(await page.Locator("mark").AllTextContentsAsync())
        );
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Words_over_a_note_a_list_and_a_page_are_the_texts_own()
    {
        await using var visit = await Visit.BeginAsync(chromium, site);
        var page = visit.Page;
        await visit.GoAsync($"/documents/{TestCorpus.Letter}");
        var text = await page.EvaluateAsync<string>(
            $"fetch('/documents/{TestCorpus.Letter}.txt').then(r => r.text())"
        );
        await SelectAsync(page, "no report", "each company");

        // It is a link once the server has said which words it leads to.
        var link = page.GetByRole(AriaRole.Link, new() { Name = "PDF of these words" });
        await link.WaitForAsync();
        var mark = (await link.GetAttributeAsync("href"))!
            .Split("mark=")[1]
            .Split('&')[0]
            .Split('-');

        Assert.Equal(text.IndexOf("no report", StringComparison.Ordinal), Number(mark[0]));
        Assert.Equal(
            text.IndexOf("each company", StringComparison.Ordinal) + "each company".Length,
            Number(mark[1])
        );
    }

    [Fact]
    public async Task The_box_is_reached_by_a_key_and_goes_with_Escape()
    {
        await using var visit = await Visit.BeginAsync(chromium, site);
        var page = visit.Page;
        await visit.GoAsync($"/documents/{TestCorpus.Reply}");
        await SelectAsync(page, "every application", "its merits");
        await page.GetByRole(AriaRole.Toolbar).WaitForAsync();

        await page.Keyboard.PressAsync("s");
        Assert.Equal(
            "Copy with citation",
            await page.EvaluateAsync<string>("document.activeElement.textContent")
        );
        await page.Keyboard.PressAsync("Escape");

        Assert.Equal(0, await page.GetByRole(AriaRole.Toolbar).CountAsync());
    }

    private static Task<string> ClipboardAsync(IPage page) =>
        page.EvaluateAsync<string>("navigator.clipboard.readText()");

    private static async Task SelectAsync(IPage page, string from, string to) =>
        await page.EvaluateAsync(
            """
            ([from, to]) => {
              const find = (words) => {
                const walk = document.createTreeWalker(document.querySelector('.reading'), NodeFilter.SHOW_TEXT);
                for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                  const at = node.data.indexOf(words);
                  if (at >= 0) return [node, at];
                }
                throw new Error(words);
              };
              const [first, start] = find(from);
              const [last, at] = find(to);
              getSelection().setBaseAndExtent(first, start, last, at + to.length);
            }
            """,
            new[] { from, to }
        );

    private static int Number(string text) =>
        int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
