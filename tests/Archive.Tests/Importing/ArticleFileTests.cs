using System.Text;
using Archive.Importing;

namespace Archive.Tests.Importing;

public sealed class ArticleFileTests
{
    [Fact]
    public void A_web_page_is_known_by_its_content_and_its_scripts_are_no_words()
    {
        var read = Read(
            "<!doctype html><title>x</title><script>alert('“no”')</script><p>She said <q>open the pier</q>."
        );

        Assert.Equal("She said “open the pier”.", read.Text);
    }

    [Fact]
    public void A_piece_of_a_page_is_one_too() =>
        Assert.Equal("One.\n\nTwo.", Read("<p class=\"lead\">One.</p>\n<p>Two.</p>").Text);

    [Theory]
    [InlineData("# Title\n\n> *quoted*\n\n<b>bold</b>")]
    [InlineData("a < b and <c> too")]
    public void Other_text_is_left_as_it_is(string text) => Assert.Equal(text, Read(text).Text);

    [Fact]
    public void What_Windows_wrote_is_read_and_said()
    {
        var read = ArticleFile.Read([0x93, (byte)'a', 0x94]);

        Assert.Equal("“a”", read.Text);
        Assert.Contains("Windows-1252", read.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void Two_bytes_a_letter_are_read_with_and_without_their_mark(string name, bool isMarked)
    {
        var encoding = Encoding.GetEncoding(name);
        var read = ArticleFile.Read([
            .. isMarked ? encoding.GetPreamble() : [],
            .. encoding.GetBytes("She said “open the pier”, and left."),
        ]);

        Assert.Equal("She said “open the pier”, and left.", read.Text);
        Assert.Contains("UTF-16", read.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_letter_of_two_is_no_text() =>
        Assert.Null(ArticleFile.Read([0xFF, 0xFE, (byte)'a', 0, 0, 0xD8, (byte)'b', 0]).Text);

    [Theory]
    [InlineData("%PDF-1.7 abc", "a PDF")]
    [InlineData("PK\u0003\u0004abc", "an archive of files")]
    [InlineData("\0\u0001\u0002abc", "no text")]
    [InlineData("{\\rtf1 abc}", "a word processor’s")]
    public void What_is_no_text_is_refused_with_what_to_do(string content, string why)
    {
        var read = Read(content);

        Assert.Null(read.Text);
        Assert.Contains(why, read.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("paste the article’s words.", read.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_nested_without_end_is_refused()
    {
        var read = Read("<html>" + string.Concat(Enumerable.Repeat("<div>", 100_000)));

        Assert.Null(read.Text);
        Assert.NotNull(read.Sentence);
    }

    private static ArticleFile Read(string content) =>
        ArticleFile.Read(Encoding.UTF8.GetBytes(content));
}
