using System.Text;
using Archive.Documents;
using Archive.Tests.Originals;

namespace Archive.Tests.Importing;

/// <summary>A document is in the language that its source names; where that names none, nobody asserts one.</summary>
public sealed class LanguageTests(ReaderFixture readers) : IClassFixture<ReaderFixture>, IDisposable
{
    private readonly ImportPlace place = new(readers.Pool);

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("Content-Language: nb\n", "nb")]
    [InlineData("Content-Language: nb, en\n", null)]
    [InlineData("", null)]
    public void A_message_is_in_the_language_its_heading_names_alone(
        string heading,
        string? language
    )
    {
        var mail =
            $"From: Casey Lin <casey@contoso.example>\nSubject: Pier\n{heading}\nDet er stengt.\n";
        AssertLanguage(language, place.ImportOne("a.eml", mail));
    }

    [Theory]
    [InlineData("/Lang(nb-NO)", "nb-NO")]
    [InlineData("/Lang(und)", null)]
    [InlineData("/Lang(\\))", null)]
    [InlineData("/Lang 7", null)]
    [InlineData("", null)]
    public void A_PDF_is_in_the_language_its_catalog_names(string catalog, string? language)
    {
        var pdf = SmallPdf.Of([SmallPdf.Page((72, 700, 12, "Det er stengt."))], "", catalog);
        AssertLanguage(language, place.ImportOne("a.pdf", pdf));
    }

    [Theory]
    [InlineData("<html lang=zh-Hant>", "zh-Hant")]
    [InlineData("<html lang='no language'>", null)]
    [InlineData("<html lang=''>", null)]
    [InlineData("<html>", null)]
    public void A_web_page_is_in_the_language_its_first_tag_names(string tag, string? language) =>
        AssertLanguage(
            language,
            place.ImportOne(
                "a.html",
                $"<!doctype html>{tag}<body><p>The pier is shut.</p></body></html>"
            )
        );

    [Fact]
    public void A_plain_text_is_in_no_language_that_it_does_not_name() =>
        AssertLanguage(null, place.ImportOne("a.txt", "The pier is shut.\n"));

    private void AssertLanguage(string? language, Document document)
    {
        Assert.Equal(language, document.Language);
        // The file says so itself.
        var head = Encoding.UTF8.GetString(place.FileOf(document));
        Assert.Equal(language is not null, head.Contains("\nlanguage: ", StringComparison.Ordinal));
    }
}
