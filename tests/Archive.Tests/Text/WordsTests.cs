using System.Text.Json;
using Archive.Text;
using CsCheck;

namespace Archive.Tests.Text;

public sealed class WordsTests
{
    private static readonly Gen<string> HardText = Gen.OneOf(
            Gen.Char[" \n\r\t-'’“”—–.,[]&0123456789aAzZéßİıﬁ\u00AD\u0301\u200B¹½漢字"]
                .Select(unit => unit.ToString()),
            Gen.Char.Select(unit => unit.ToString()),
            Gen.Char["\uFFFE\uFFFF\uFDD0\uD800\uDC00℀㏂ﷺŉǽ㍘\u0000\u001B"]
                .Select(unit => unit.ToString()),
            Gen.OneOf("finan-\ncial", "U.S.", "1,000", "300.[1] ", "😀", "D-N.Y.", "\U0001FFFE")
        )
        .List[0, 40]
        .Select(string.Concat);

    public static TheoryData<string, string> Readings =>
        new()
        {
            { "The company's own data", "the companys own data" },
            { "U.S. and US, U.S.-made", "us and us usmade" },
            { "the finan-\r\n  cial oﬃce", "the financial office" },
            { "the finan\u00ADcial office", "the financial office" },
            { "1,000,000 at 12.5, not 12,5", "1000000 at 12.5 not 12 5" },
            {
                "nearly 300.[1] Mr. President¹ said [3] things",
                "nearly 300 mr president said 3 things"
            },
            { "AT&T — on-line", "att online" },
            { "José Peña, e\u0301te\u0301", "jose pena ete" },
            { "3½ and ½", "3 1 2 and 1 2" },
            { "CO₂ 漢字", "co2 漢 字" },
            { "İstanbul IĞDIR ılık", "istanbul igdir ilik" },
            { "they -- all of them -- left", "they all of them left" },
        };

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_text_is_read_as_the_words_its_reader_sees(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Words.Read(text).Select(word => word.Text)));

    [Fact]
    public void The_other_reading_parts_words_at_their_hyphens() =>
        Assert.Equal(
            ["a", "20", "day", "on", "line", "us", "made"],
            Words
                .Read("a 20-day on-\nline U.S.-made", HyphenReading.Parted)
                .Select(word => word.Text)
        );

    [Fact]
    public void A_word_leads_back_to_the_letters_it_stands_for()
    {
        const string text = "the “finan-\ncial” e\u0301te\u0301";
        Assert.Equal(
            ["the", "finan-\ncial", "e\u0301te\u0301"],
            Words.Read(text).Select(word => word.Span.Of(text))
        );
    }

    [Fact]
    public void Words_of_any_text_are_in_order_inside_it_and_the_same_when_read_again() =>
        HardText.Sample(text =>
        {
            var last = new TextSpan(0, 0);
            foreach (var word in Words.Read(text))
            {
                // The two words of "½" share its one character.
                Assert.True(word.Span.Start >= last.Start && word.Span.End >= last.End);
                Assert.True(word.Span.End <= text.Length && !word.Span.IsEmpty);
                Assert.InRange(word.Text.Length, 1, 4 * Words.LongestWord);
                Assert.Equal([word.Text], Words.Read(word.Text).Select(again => again.Text));
                last = word.Span;
            }
        });

    [Fact]
    public void Every_character_there_is_folds_leads_back_and_makes_words_that_are_read_again()
    {
        foreach (var character in EveryCharacter())
        {
            var text = $"ab {character}c";
            var folded = TextNormalizer.Fold(text);
            Assert.False(folded.Text.Any(unit => unit is '\uFFFE'), Named(character));
            foreach (var word in Words.Read(folded))
            {
                Assert.InRange(word.Span.Start, 0, word.Span.End - 1);
                Assert.InRange(word.Span.End, 1, text.Length);
                Assert.Equal([word.Text], Words.Read(word.Text).Select(again => again.Text));
            }
        }
    }

    [Fact]
    public void A_pair_of_surrogates_is_not_parted_where_a_long_run_of_characters_is()
    {
        var words = Words.Read(string.Concat("a", string.Concat(Enumerable.Repeat("😀", 300))));
        Assert.True(words.Count > 1);
        Assert.All(words, word => Assert.Equal(word.Text, Characters.Clean(word.Text)));
    }

    [Theory]
    [InlineData("within 3½ days", "3 1/2 days")]
    [InlineData("within 3 1/2 days", "3½ days")]
    [InlineData("within 3-1/2 days", "3½")]
    public void A_fraction_is_the_same_in_one_character_and_in_several(string text, string asked) =>
        Assert.Contains(
            string.Join(' ', Words.Read(asked, HyphenReading.Parted).Select(word => word.Text)),
            string.Join(' ', Words.Read(text, HyphenReading.Parted).Select(word => word.Text)),
            StringComparison.Ordinal
        );

    private static IEnumerable<string> EveryCharacter() =>
        Enumerable
            .Range(0, 0x110000)
            .Select(value =>
                value is >= 0xD800 and < 0xE000
                    ? ((char)value).ToString()
                    : char.ConvertFromUtf32(value)
            );

    private static string Named(string character) => $"U+{(int)character[0]:X4}";

    [Fact]
    public void Folding_maps_each_folded_unit_into_the_source_and_back() =>
        HardText.Sample(text =>
        {
            var folded = TextNormalizer.Fold(text);
            for (var i = 0; i < folded.Text.Length; i++)
            {
                var source = folded.ToSource(new TextSpan(i, i + 1));
                Assert.InRange(source.Start, 0, source.End);
                Assert.InRange(source.End, source.Start, text.Length);
                Assert.True(folded.ToFolded(source).Contains(new TextSpan(i, i + 1)));
            }
        });

    [Fact]
    public void The_phrase_probes_say_which_words_are_the_same()
    {
        foreach (var line in File.ReadLines(TestData.Path("phrases/probes.jsonl")))
        {
            var probe = JsonDocument.Parse(line).RootElement;
            var text = Joined(probe.GetProperty("text").GetString()!);
            var query = Joined(probe.GetProperty("query").GetString()!);
            Assert.True(
                text.Contains(query, StringComparison.Ordinal)
                    == probe.GetProperty("match").GetBoolean(),
                line
            );
        }

        static string Joined(string text) =>
            $" {string.Join(' ', Words.Read(text).Select(word => word.Text))} ";
    }
}
