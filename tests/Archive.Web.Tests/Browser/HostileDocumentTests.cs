namespace Archive.Web.Tests.Browser;

[Collection(Chromium.OneReaderAtATime)]
public class HostileDocumentTests(Site site, Chromium chromium)
{
    [Theory]
    [InlineData($"/documents/{TestCorpus.Hostile}")]
    [InlineData("/documents?collection=oddities")]
    [InlineData("/search?q=statement&collection=oddities")]
    [InlineData("/people")]
    [InlineData("/topics")]
    [InlineData("/topics/b-bold-b")]
    public async Task Nothing_that_a_document_says_is_run_or_loaded(string address)
    {
        await using var visit = await Visit.BeginAsync(chromium, site);
        await visit.GoAsync(address);
        var page = visit.Page;

        Assert.NotEqual("taken", await page.TitleAsync());
        Assert.Equal(
            0,
            await page.Locator("main script, main img, main iframe, main b").CountAsync()
        );
        Assert.Empty(
            await page.EvaluateAsync<string[]>(
                "[...document.links].map(link => link.protocol).filter(p => !['http:', 'https:', 'mailto:'].includes(p))"
            )
        );
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Markup_is_read_as_it_was_written()
    {
        await using var visit = await Visit.BeginAsync(chromium, site);
        await visit.GoAsync($"/documents/{TestCorpus.Hostile}");

        var text = await visit.Page.Locator(".reading").TextContentAsync();
        Assert.Contains(
            "<script>document.title = \"taken\"</script>",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("an ampersand & a <less-than.", text, StringComparison.Ordinal);
    }
}
