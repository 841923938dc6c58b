using System.Text;
using Archive.Text;

namespace Archive.Tests.Text;

public sealed class CharactersTests
{
    [Fact]
    public void What_may_stand_in_a_text_is_what_every_library_bears()
    {
        for (var value = 0; value < 0x110000; value++)
        {
            if (Rune.IsValid(value))
            {
                var text = new Rune(value).ToString();
                var isUnfit =
                    (char.IsControl(text[0]) && !char.IsWhiteSpace(text[0]))
                    || (value & 0xFFFE) == 0xFFFE
                    || value is >= 0xFDD0 and <= 0xFDEF;
                Assert.Equal(isUnfit ? "\uFFFD" : text, Characters.Clean(text));
                _ = Characters.Clean(text).Normalize(NormalizationForm.FormKD);
            }
            else
            {
                Assert.Equal("\uFFFD", Characters.Clean(((char)value).ToString()));
            }
        }
    }

    [Fact]
    public void What_is_replaced_is_counted_named_and_placed()
    {
        var clean = Characters.Clean("a\nb\uFFFEc \U0001FFFF \uD83D\n😀\uDE00", out var unfit);
        Assert.Equal("a\nb\uFFFDc \uFFFD \uFFFD\n😀\uFFFD", clean);
        Assert.Equal(new UnfitCharacters(4, 2, "U+FFFE"), unfit);
    }

    [Fact]
    public void A_text_without_such_is_itself()
    {
        const string text = "“½” 😀\r\n\f";
        Assert.Same(text, Characters.Clean(text, out var unfit));
        Assert.Null(unfit);
    }

    [Theory]
    [InlineData("cranes", 3, "cra", "nes")]
    [InlineData("cranes", 6, "cranes", "cranes")]
    [InlineData("a😀b😀c", 3, "a😀", "😀c")]
    [InlineData("a😀b😀c", 2, "a", "c")]
    [InlineData("ae\u0301 i\u0308o", 2, "a", "o")]
    [InlineData("ae\u0301 i\u0308o", 3, "ae\u0301", "i\u0308o")]
    [InlineData("a 👩\u200D👩\u200D👧 b", 6, "a ", " b")]
    [InlineData("a👍🏽b👍🏽c", 4, "a", "c")]
    [InlineData("a👍🏽b👍🏽c", 5, "a👍🏽", "👍🏽c")]
    [InlineData("e\u0301\u0302\u0303\u0304\u0305", 3, "e\u0301\u0302", "\u0303\u0304\u0305")]
    [InlineData("👩\u200D👩\u200D👧", 3, "👩\u200D", "\u200D👧")]
    [InlineData("", 0, "", "")]
    public void A_text_is_cut_between_what_readers_take_for_characters(
        string text,
        int longest,
        string head,
        string tail
    )
    {
        Assert.Equal(head, Characters.Head(text, longest));
        Assert.Equal(tail, Characters.Tail(text, longest));
    }
}
