using Archive.Pdf.Typesetting;
using CsCheck;

namespace Archive.Tests.Pdf.Typesetting;

public sealed class PrintedLettersTests
{
    [Theory]
    [InlineData("a  b\t\n c", "a b c")]
    [InlineData("finan\u00ADcial\u200B", "financial")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("long- and short-term", "long-\u2060and short-term")]
    [InlineData("a - b", "a - b")]
    [InlineData("a com-\nplete answer, 20-\n30", "a com-plete answer, 20-\u206030")]
    public void A_text_is_made_fit_for_paper(string text, string printed) =>
        Assert.Equal(printed, new PrintedLetters().Add(text));

    [Fact]
    public void A_word_broken_by_a_line_and_a_page_is_whole_again()
    {
        var print = new PrintedLetters();
        Assert.Equal("main-", print.Add("main-\ntenance", new(0, 6), 0, keepsLines: false));
        Assert.Equal("tenance", print.Add("main-\ntenance", new(6, 13), 0, keepsLines: false));
    }

    [Fact]
    public void Half_a_letter_is_printed_as_the_sign_for_one_and_a_control_sign_as_nothing() =>
        Assert.Equal("\uFFFDx", new PrintedLetters().Add("\0\uD800x"));

    [Fact]
    public void A_word_too_long_for_a_line_can_be_broken_and_an_address_after_its_signs_but_no_hyphen()
    {
        Assert.Equal(
            $"{new string('a', 30)}\u200B{new string('a', 5)}",
            new PrintedLetters().Add(new string('a', 35))
        );
        Assert.Equal(
            "https://www.example.com/letters/\u200B2021-03/\u200Ba",
            new PrintedLetters().Add("https://www.example.com/letters/2021-03/a")
        );
        Assert.DoesNotContain(
            "-\u200B",
            new PrintedLetters().Add(string.Concat(Enumerable.Repeat("abcde-", 40))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Each_letter_remembers_where_in_the_text_it_stood() =>
        Gen.String.Sample(text =>
        {
            var print = new PrintedLetters();
            print.Add(text, 7, keepsLines: false);
            var last = 7;
            foreach (var letter in print.Letters)
            {
                Assert.InRange(letter.Offset, last, 7 + text.Length - letter.Length);
                last = letter.Offset + letter.Length;
            }
        });
}
