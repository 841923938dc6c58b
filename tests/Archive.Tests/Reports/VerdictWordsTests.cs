using Archive.Documents;
using Archive.Quotations;
using Archive.Reports;

namespace Archive.Tests.Reports;

public sealed class VerdictWordsTests
{
    private const string Words =
        "The ferry company will repair the northern landing stage before winter.";

    private static readonly Party[] Signatories = [new("Jordan Avery"), new("Casey Lin")];

    [Fact]
    public void A_document_without_authors_is_said_to_name_none() =>
        Assert.Equal(
            "The article gives these words to the senators; the document names no author.",
            AttributionOf(Some.Letter("a", Words))
        );

    [Fact]
    public void Authors_who_may_be_whom_the_article_means_are_named() =>
        Assert.Equal(
            "The article gives these words to the senators; the document is by Jordan Avery and Casey Lin, and does not say whether these are the same.",
            AttributionOf(Some.Letter("a", Words) with { Authors = [.. Signatories] })
        );

    [Fact]
    public void Senators_who_signed_are_the_senators() =>
        Assert.Equal(
            "The article gives these words to the senators, and the document agrees.",
            AttributionOf(
                Some.Letter("a", Words) with
                {
                    Authors = [.. Signatories.Select(one => one with { Role = "U.S. Senator" })],
                }
            )
        );

    [Theory]
    [InlineData("Letter to the Mayor", "“Letter to the Mayor” of May 4, 2031, ¶ 1.")]
    [InlineData("On the ferry", "the letter “On the ferry” of May 4, 2031, ¶ 1.")]
    public void A_title_that_says_the_kind_is_not_told_it_again(string title, string place) =>
        Assert.Equal(
            $"These words stand in this order in {place}",
            ExplanationOf(
                Words,
                Some.Letter("a", Words) with
                {
                    Title = title,
                    Date = new DateOnly(2031, 5, 4),
                }
            )
        );

    [Theory]
    [InlineData("The pier is shut … until the ice is gone", "¶¶ 1–2.")]
    [InlineData("The pier is shut … so that the cranes may rest", "¶¶ 1, 3.")]
    [InlineData("nobody walks there until the ice is gone", "¶ 2.")]
    public void Every_passage_with_words_of_the_quotation_is_named(
        string quotation,
        string passages
    ) =>
        Assert.EndsWith(
            passages.TrimEnd('.'),
            ExplanationOf(
                    quotation,
                    Some.Letter(
                        "a",
                        "The pier is shut for the whole winter.",
                        "Nobody walks there until the ice is gone.",
                        "Captains asked so that the cranes may rest."
                    )
                )
                .Split(';')[0]
                .TrimEnd('.'),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_a_mark_may_not_cover_is_told_from_words_that_differ()
    {
        var letter = Some.Letter("a", "The ferry company has not yet repaired the pier since.");
        Assert.EndsWith(
            "take away or bring in a word that they may not.",
            ExplanationOf("The ferry company has … repaired the pier since", letter),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "and words of the quotation differ from it.",
            ExplanationOf("The ferry company has not yet removed the pier since", letter),
            StringComparison.Ordinal
        );
    }

    private static string? AttributionOf(Document letter) =>
        VerdictWords.Attribution(Only($"The senators wrote, “{Words}”", letter));

    private static string ExplanationOf(string quotation, Document letter) =>
        VerdictWords.Explanation(Only($"They wrote, “{quotation}”", letter));

    private static CheckedQuotation Only(string article, Document letter) =>
        Assert.Single(CheckedArticle.Of(article, letter).Quotations);
}
