using Archive.Citations;
using Archive.Documents;
using Archive.Text;
using CsCheck;

namespace Archive.Tests.Citations;

public sealed class PinTests
{
    private static readonly DocumentText Paged = DocumentText.Of(
        Letter([
            new Block.PageMark(1),
            Paragraph("The cranes stood still."),
            new Block.Paragraph([
                new Run.Letters("The wind came "),
                new Run.PageMark(2),
                new Run.Letters("from the sea."),
            ]),
            new Block.PageMark(3),
            Paragraph("The harbour froze."),
        ])
    );

    private static readonly DocumentText Unpaged = DocumentText.Of(
        Letter([.. Enumerable.Range(1, 20).Select(i => Paragraph($"Paragraph number {i}."))])
    );

    [Theory]
    [InlineData("cranes", "p. 1")]
    [InlineData("wind came", "p. 1")]
    [InlineData("came from", "pp. 1–2")]
    [InlineData("from the sea", "p. 2")]
    [InlineData("harbour", "p. 3")]
    [InlineData("sea.\n\nThe harbour", "pp. 2–3")]
    [InlineData("still.\n\nThe wind came from the sea.\n\nThe", "pp. 1–3")]
    public void Words_are_cited_by_the_pages_they_stand_on(string words, string pin) =>
        Assert.Equal(pin, PinOf(Paged, words));

    [Theory]
    [InlineData("number 6.", "¶ 6")]
    [InlineData("number 11.\n\nParagraph", "¶¶ 11–12")]
    public void Words_of_a_document_without_pages_are_cited_by_its_paragraphs(
        string words,
        string pin
    ) => Assert.Equal(pin, PinOf(Unpaged, words));

    [Fact]
    public void Several_places_are_cited_as_a_list_that_names_none_twice()
    {
        Assert.Equal("¶¶ 3, 7", PinOf(Unpaged, "number 7.", "number 3.", "Paragraph number 3."));
        Assert.Equal(
            "¶¶ 3–5, 9",
            PinOf(Unpaged, "number 4.", "number 3.", "number 5.", "number 9.")
        );
        Assert.Equal("pp. 1, 3", PinOf(Paged, "cranes", "harbour"));
    }

    [Fact]
    public void Words_of_which_one_has_no_page_are_all_cited_by_paragraphs()
    {
        var text = DocumentText.Of(
            Letter([Paragraph("Dear Sir:"), new Block.PageMark(2), Paragraph("We ask again.")])
        );
        Assert.Equal("¶¶ 1–2", PinOf(text, "Dear", "ask again"));
        Assert.Equal("p. 2", PinOf(text, "ask again"));
    }

    [Fact]
    public void Words_in_more_places_than_anybody_looks_up_are_cited_by_their_document()
    {
        Assert.NotNull(Pin.Of(PinUnit.Page, Enumerable.Range(1, 12).Select(i => 2 * i)));
        Assert.Null(Pin.Of(PinUnit.Page, Enumerable.Range(1, 13).Select(i => 2 * i)));
        Assert.NotNull(Pin.Of(PinUnit.Page, Enumerable.Range(1, 400)));
        Assert.Null(Pin.Of(PinUnit.Page, []));
    }

    [Fact]
    public void A_pin_names_the_numbers_it_was_made_of_and_no_others() =>
        Gen.Int[1, 30]
            .Array[0, 40]
            .Sample(numbers =>
            {
                var ranges = NumberRange.Of(numbers);
                Assert.Equal(
                    numbers.Distinct().Order(),
                    ranges.SelectMany(range =>
                        Enumerable.Range(range.First, range.Last - range.First + 1)
                    )
                );
                Assert.All(
                    ranges.Zip(ranges.Skip(1)),
                    pair => Assert.True(pair.First.Last + 1 < pair.Second.First)
                );
            });

    [Theory]
    [InlineData(2, 3, "at 2–3", "pp. 2–3", "pp. 2–3", "pp. 2–3")]
    [InlineData(98, 102, "at 98–102", "pp. 98–102", "pp. 98–102", "pp. 98–102")]
    [InlineData(100, 104, "at 100–04", "pp. 100–104", "pp. 100–104", "pp. 100–04")]
    [InlineData(101, 108, "at 101–08", "pp. 101–8", "pp. 101–108", "pp. 101–08")]
    [InlineData(114, 115, "at 114–15", "pp. 114–15", "pp. 114–115", "pp. 114–15")]
    [InlineData(195, 203, "at 195–203", "pp. 195–203", "pp. 195–203", "pp. 195–203")]
    [InlineData(1008, 1011, "at 1008–11", "pp. 1008–11", "pp. 1008–1011", "pp. 1008–11")]
    public void Each_style_writes_a_range_in_its_own_way(
        int first,
        int last,
        string bluebook,
        string chicago,
        string apa,
        string mla
    )
    {
        var pin = Pin.Of(PinUnit.Page, Enumerable.Range(first, last - first + 1));
        Assert.Equal(bluebook, PinWording.Bluebook(pin));
        Assert.Equal(chicago, PinWording.Chicago(pin));
        Assert.Equal(apa, PinWording.Apa(pin));
        Assert.Equal(mla, PinWording.Mla(pin));
    }

    private static string? PinOf(DocumentText text, params string[] words) =>
        Pin.Of(
                text,
                [
                    .. words.Select(each =>
                    {
                        var start = text.Text.IndexOf(each, StringComparison.Ordinal);
                        return new TextSpan(start, start + each.Length);
                    }),
                ]
            )
            ?.ToString();

    private static Document Letter(Block[] body) =>
        new(DocumentId.Parse("a-letter"), DocumentKind.Letter, "A letter") { Body = [.. body] };

    private static Block.Paragraph Paragraph(string text) => new([new Run.Letters(text)]);
}
