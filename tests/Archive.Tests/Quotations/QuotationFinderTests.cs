using Archive.Documents;
using Archive.Quotations;
using CsCheck;

namespace Archive.Tests.Quotations;

public sealed class QuotationFinderTests
{
    private static readonly string[] Paragraphs =
    [
        "We write about the 20-day notice. The agency did not violate the order, nearly 300 times.[1]",
        "It may, however, “violate the order” on-line, and the U.S. may not.",
        "Page 2",
    ];

    private readonly DocumentText text = DocumentText.Of(Some.Letter("some-letter", Paragraphs));

    [Theory]
    [InlineData("did not violate the order", "did not violate the order")]
    [InlineData("DID NOT violate the order,", "did not violate the order,")]
    [InlineData("a 20-day notice", null)]
    [InlineData("the 20 day notice.", "the 20-day notice.")]
    [InlineData("nearly 300 times. It may however", "nearly 300 times.[1]\n\nIt may, however")]
    [InlineData("the US may not", "the U.S. may not")]
    [InlineData("did violate the order", null)]
    [InlineData("…", null)]
    public void A_quotation_is_found_word_for_word_or_not_at_all(string quotation, string? found)
    {
        var spans = new QuotationFinder(text).Find(quotation);
        Assert.Equal(found, spans.IsEmpty ? null : Assert.Single(spans).Of(text.Text));
    }

    [Fact]
    public void Every_place_where_the_words_stand_is_found() =>
        Assert.Equal(2, new QuotationFinder(text).Find("violate the order").Length);

    [Fact]
    public void A_quotation_with_a_changed_word_leads_to_the_nearest_wording()
    {
        var nearest = new QuotationFinder(text).FindNearest(
            "The agency did clearly violate the order"
        );
        Assert.Equal("The agency did not violate the order", nearest?.Of(text.Text));
    }

    [Theory]
    [InlineData("Christians of the quay asked", "Cbristians of the quay asked")]
    [InlineData("I am sure of the survey", "lam sure of the survey")]
    [InlineData("at noon, what I am sure of", "at noon, what lam sure of")]
    [InlineData("Christians of the quay asked at noon", "Cbristians of the quay asked at noon")]
    [InlineData("that Jews of the quay asked at midnight", "of the quay asked at")]
    [InlineData("sure of the surveys", "sure of the survey")]
    public void A_misread_word_at_an_end_is_part_of_the_nearest_wording(
        string quotation,
        string nearest
    )
    {
        var scanned = DocumentText.Of(
            Some.Letter(
                "a-scan",
                "All Cbristians of the quay asked at noon, what lam sure of the survey for."
            )
        );
        Assert.Equal(
            nearest,
            new QuotationFinder(scanned).FindNearest(quotation)?.Of(scanned.Text)
        );
    }

    [Fact]
    public void Words_that_have_nothing_to_do_with_the_document_have_no_nearest_wording() =>
        Assert.Null(
            new QuotationFinder(text).FindNearest(
                "Seventeen cranes were unloaded at the northern harbour"
            )
        );

    [Fact]
    public void Any_stretch_of_a_real_letter_is_found_where_it_stands()
    {
        var letter = File.ReadAllText(TestData.Path("huawei/letter.txt"));
        var document = DocumentText.Of(Some.Letter("the-letter", Some.Paragraphs(letter)));
        var finder = new QuotationFinder(document);
        var words = DocumentWords.Of(document);
        Gen.Select(Gen.Int[0, words.Words.Length - 2], Gen.Int[1, 60])
            .Sample(
                (first, count) =>
                {
                    var span = words.SpanOf(first, Math.Min(first + count, words.Words.Length));
                    Assert.Contains(
                        finder.Find(span.Of(document.Text)),
                        found => found.Overlaps(span)
                    );
                }
            );
    }
}
