using System.Text;
using Archive.Documents;
using Archive.Tests.Originals;

namespace Archive.Tests.Importing.Papers;

public sealed class HtmlImportTests(ReaderFixture readers)
    : IClassFixture<ReaderFixture>,
        IDisposable
{
    private const string Page = """
        <!doctype html><html lang="en-GB"><head><title>The pier opens | Contoso</title>
        <meta property="og:title" content="The pier opens">
        <meta property="og:site_name" content="Contoso newsroom">
        <meta property="article:published_time" content="2020-05-04T22:00:00-04:00">
        <link rel="canonical" href="https://contoso.example/press-releases/pier">
        <script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Casey Lin"}]}</script></head>
        <body><nav><a href="/">Home</a><a href="/about">About us</a></nav><aside>Other news</aside>
        <article><h1>The pier opens</h1>
        <p>The pier of the harbour opens to everybody on the first day of May, the company said, after a year of works on it.</p>
        <blockquote><p>We are glad of it.</p></blockquote>
        <ul><li>From six<li>To nine</ul>
        <table><tr><th>Year<th>Visitors<tr><td>2019<td>12</table>
        <p>More is in <a href="https://contoso.example/plan">the plan</a>,<br>and in <a href="javascript:alert(1)">this</a>.</p></article>
        <footer>All rights reserved</footer></body></html>
        """;

    private readonly ImportPlace place = new(readers.Pool);

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_page_says_its_title_date_author_and_address()
    {
        var document = place.ImportOne("pier.html", Page);
        Assert.Equal(
            (DocumentKind.PressRelease, "The pier opens", new DateOnly(2020, 5, 4), "en-GB"),
            (document.Kind, document.Title, document.Date, document.Language)
        );
        Assert.Equal("Casey Lin", Assert.Single(document.Authors).Name);
        Assert.Equal(
            ("https://contoso.example/press-releases/pier", "Contoso newsroom"),
            (document.Source!.Url, document.Source.Publisher)
        );
        Assert.Equal(Encoding.UTF8.GetBytes(Page), place.OriginalOf(document));
    }

    [Fact]
    public void The_article_is_read_with_its_shape_and_without_its_furniture()
    {
        var document = place.ImportOne("pier.html", Page);
        Assert.Equal(
            """
            The pier opens

            The pier of the harbour opens to everybody on the first day of May, the company said, after a year of works on it.

            We are glad of it.

            • From six

            • To nine

            Year | Visitors

            2019 | 12

            More is in the plan,
            and in this.
            """,
            DocumentText.Of(document).Text.Trim()
        );
        Assert.Contains(document.Body, block => block is Block.Quote);
        var links = document
            .Body.OfType<Block.Paragraph>()
            .SelectMany(paragraph => paragraph.Runs.OfType<Run.Letters>())
            .Select(run => run.Link)
            .OfType<string>();
        Assert.Equal(["https://contoso.example/plan"], links);
    }

    [Fact]
    public void A_page_of_another_character_set_is_read_in_it()
    {
        var bytes = Encoding.Latin1.GetBytes(
            "<html><head><meta charset=iso-8859-1></head><body><p>The café is open.</p></body></html>"
        );
        Assert.Equal(
            "The café is open.",
            DocumentText.Of(place.ImportOne("a.html", bytes)).Text.Trim()
        );
    }
}
