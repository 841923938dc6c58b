using Archive.Documents;
using Archive.Quotations;

namespace Archive.Tests.Quotations;

public sealed class SlipTests
{
    public SlipTests() => TracedArchive.WordsOrSkip();

    private const string Filler =
        "I am the clerk of the board and wrote to the captain about the pier.";

    [Fact]
    public void A_confusion_of_letters_that_recurs_is_a_slip_where_the_quoted_word_is_far_commoner()
    {
        using var archive = Archive(
            "We asked thc harbor board for the survey of thc pier, and thc clerk sent it."
        );
        AssertSlips(
            archive.Tracer.Trace("We asked the harbor board for the survey of the pier"),
            "thc",
            "thc"
        );
    }

    [Fact]
    public void A_word_that_recurs_is_no_slip_of_a_word_hardly_commoner()
    {
        using var archive = Archive(
            "The ferryman mended his tbole in the harbor. A tbole is of wood."
        );
        Assert.Equal(
            Verdict.Altered,
            archive.Tracer.Trace("The ferryman mended his thole in the harbor").Verdict
        );
    }

    [Theory]
    [InlineData("The captain paid for the darnage to the ferry", "damage", Verdict.Verbatim)]
    [InlineData("The captain paid for the darnage to the ferry", "damages", Verdict.Altered)]
    [InlineData("The captain paid for the darnage to the ferry", "damaged", Verdict.Altered)]
    [InlineData("We wondcr who paid for the ferry last winter", "wonder", Verdict.Verbatim)]
    [InlineData("We wondcr who paid for the ferry last winter", "wander", Verdict.Altered)]
    [InlineData("The captain keeps the 1ater of the two lists", "later", Verdict.Verbatim)]
    [InlineData("The captain keeps the 1ater of the two lists", "water", Verdict.Altered)]
    public void A_misread_word_is_read_as_nothing_but_the_likeliest(
        string source,
        string quoted,
        Verdict verdict
    )
    {
        using var archive = Archive(source);
        var misread = source.Split(' ').Single(word => word is "darnage" or "wondcr" or "1ater");
        Assert.Equal(
            verdict,
            archive.Tracer.Trace(source.Replace(misread, quoted, StringComparison.Ordinal)).Verdict
        );
    }

    [Fact]
    public void A_word_that_might_as_well_be_a_number_is_no_slip_of_another_word()
    {
        using var archive = Archive("The captain asked for fiwe of the boats in the harbor.");
        Assert.Equal(
            Verdict.Altered,
            archive.Tracer.Trace("The captain asked for fire of the boats in the harbor").Verdict
        );
    }

    [Fact]
    public void Another_form_of_an_unlisted_word_is_no_slip()
    {
        using var archive = Archive("The mayor redesignates the northern pier every spring.");
        Assert.Equal(
            Verdict.Altered,
            archive.Tracer.Trace("The mayor redesignated the northern pier every spring").Verdict
        );
    }

    [Fact]
    public void An_unlisted_word_with_a_prefix_may_be_what_was_misread()
    {
        using var archive = Archive("We ask you to rcdesignate the northern pier this spring.");
        AssertSlips(
            archive.Tracer.Trace("We ask you to redesignate the northern pier this spring"),
            "rcdesignate"
        );
    }

    [Fact]
    public void A_name_a_letter_off_is_a_slip_only_among_others()
    {
        const string quoted = "Captain Karven carried the petition to the harbor board";
        using var among = Archive(
            "Captain Karden carricd thc petition to the harbor boarb.",
            "Karven wrote.",
            "Karven answered.",
            "Karven signed.",
            "Karven left."
        );
        AssertSlips(among.Tracer.Trace(quoted), "Karden", "carricd", "thc", "boarb");
        using var alone = Archive(
            "Captain Karden carried the petition to the harbor board.",
            "Karven wrote.",
            "Karven answered.",
            "Karven signed.",
            "Karven left."
        );
        Assert.Equal(Verdict.Altered, alone.Tracer.Trace(quoted).Verdict);
    }

    [Fact]
    public void An_abbreviation_is_no_slip_of_another_even_among_slips()
    {
        using var archive = Archive(
            "The FBC carricd thc petition to the harbor boarb.",
            "The FDC met.",
            "The FDC wrote.",
            "The FDC signed.",
            "The FDC left."
        );
        Assert.Equal(
            Verdict.Altered,
            archive.Tracer.Trace("The FDC carried the petition to the harbor board").Verdict
        );
    }

    [Theory]
    [InlineData("Thank you for the survey. lam glad that the pier is safe now.", "lam")]
    [InlineData("Thank you for the survey. [ hope that the pier is safe now.", "[")]
    public void A_pronoun_read_as_a_stroke_is_a_slip_and_the_words_before_it_are_none_of_the_quotation(
        string source,
        string told
    )
    {
        using var archive = Archive(source);
        var traced = archive.Tracer.Trace(
            told == "[" ? "I hope that the pier is safe now" : "I am glad that the pier is safe now"
        );
        AssertSlips(traced, told);
        Assert.DoesNotContain("survey", traced.Source!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bracket_of_the_sources_own_is_no_pronoun()
    {
        using var archive = Archive("They wrote that [we hope] the pier is safe now.");
        Assert.Equal(
            Verdict.Altered,
            archive.Tracer.Trace("They wrote that I we hope the pier is safe now").Verdict
        );
    }

    [Fact]
    public void A_letter_that_the_source_itself_brackets_is_one_word_with_the_rest()
    {
        const string words = "They wrote that “[n]ot one of the piers is safe this winter”";
        using var archive = Archive(words + ".");
        Assert.True(
            archive.Tracer.Trace(words).Verdict is Verdict.Verbatim or Verdict.Edited,
            "“[n]ot” is “not”"
        );
    }

    // Enough of everyday words beside the source that how common a word is can be told.
    private static TracedArchive Archive(string source, params string[] others) =>
        new([
            Some.Letter("the-source", source),
            Some.Letter("filler", [.. Enumerable.Repeat(Filler, 120)]),
            .. others.Select((text, i) => Some.Letter($"other-{i}", text)),
        ]);

    private static void AssertSlips(TracedQuotation traced, params string[] words)
    {
        Assert.Equal("the-source", traced.Source?.Document.Id.Value);
        Assert.Equal(
            words.Distinct(),
            traced
                .Differences.Where(difference => difference.Kind is DifferenceKind.Slip)
                .Select(difference => difference.Source)
                .Distinct()
        );
        Assert.Equal(Verdict.Verbatim, traced.Verdict);
    }
}
