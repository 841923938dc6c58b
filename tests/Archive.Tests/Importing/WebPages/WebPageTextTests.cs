using Archive.Importing.WebPages;
using CsCheck;

namespace Archive.Tests.Importing.WebPages;

public sealed class WebPageTextTests
{
    [Theory]
    [InlineData("<p>One  two\n three</p><p>Four</p>", "One two three\n\nFour")]
    [InlineData("plain &amp; simple", "plain & simple")]
    [InlineData("<p>Say<script>alert(1)</script> no<style>p{}</style></p>", "Say no")]
    [InlineData("<nav>Home</nav><article><h1>A</h1>b</article><footer>c</footer>", "A\n\nb")]
    [InlineData(
        "<p>He wrote:</p><blockquote><p>We ask.</p></blockquote><p>So.</p>",
        "He wrote:\n\n> We ask.\n\nSo."
    )]
    [InlineData("<p>They <q>ask</q> again</p>", "They “ask” again")]
    [InlineData("one<br>two", "one\n\ntwo")]
    [InlineData("<p>w<b>or</b>d <span hidden>not</span></p>", "word")]
    [InlineData("", "")]
    public void A_page_is_read_as_its_reader_sees_it(string html, string text) =>
        Assert.Equal(text, WebPageText.Of(html));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<blockquote>")]
    [InlineData("<b>")]
    [InlineData("<table><td>")]
    [InlineData("<a><p>")]
    public void A_page_nested_without_end_is_refused(string piece) =>
        Assert.Null(WebPageText.Of(string.Concat(Enumerable.Repeat(piece, 50_000))));

    [Theory]
    [InlineData("<p>")]
    [InlineData("<li>")]
    [InlineData("<div></div>")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("<!--")]
    [InlineData("</b>")]
    public void A_page_of_many_pieces_is_read(string piece) =>
        Assert.EndsWith(
            "end",
            WebPageText.Of(string.Concat(Enumerable.Repeat(piece, 50_000)) + "--> end"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Any_text_is_a_page() => Gen.String.Sample(html => WebPageText.Of(html));
}
