using Archive.Quotations;

namespace Archive.Tests.Quotations;

public sealed class QuotationExtractorTests
{
    private static string[] Texts(string article) =>
        [.. QuotationExtractor.Extract(article).Select(quotation => quotation.Text)];

    public static TheoryData<string, string> Forms =>
        new()
        {
            { "\"We must act now,\" she said.", "We must act now," },
            { "“We must act now,” she said.", "We must act now," },
            { "“We must act now,\" she said.", "We must act now," },
            { "\"We must act now,” she said.", "We must act now," },
            { "“We must act now,“ she said.", "We must act now," },
            { "She said, ”We must act now.”", "We must act now." },
            { "``We must act now,'' she said.", "We must act now," },
            { "''We must act now,'' she said.", "We must act now," },
            { "« We must act now », she said.", "We must act now" },
            { "»We must act now«, she said.", "We must act now" },
            { "„We must act now“, she said.", "We must act now" },
            { "‘We must act now,’ she said.", "We must act now," },
            { "'We must act now,' she said.", "We must act now," },
            { "She said:\"We must act now.\"", "We must act now." },
            { "\"We must act now,\"she said.", "We must act now," },
            { "She said, \" We must act now. \"", "We must act now." },
            { "She wrote\" We must act now.\"", "We must act now." },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_of_marks_holds_a_quotation(string article, string text) =>
        Assert.Equal(text, Assert.Single(Texts(article)));

    [Theory]
    [InlineData("Avery's letter cites the companies' own data, and Lin's.")]
    [InlineData("'Tis the '90s rock 'n' roll that Avery's neighbours played.")]
    [InlineData("The crane is 6' 2\" wide, its hook 5\" and the rope 12.5\" thick.")]
    [InlineData("The letter said that the permits must wait until spring.")]
    [InlineData("The form has one \" mark and nothing more.")]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("” “")]
    public void What_only_looks_like_marks_is_no_quotation(string article) =>
        Assert.DoesNotContain(QuotationExtractor.Extract(article), found => found.IsClosed);

    [Theory]
    [InlineData(
        "‘The senators’ letter isn’t clear on the dogs’ food,’ Avery said.",
        "The senators’ letter isn’t clear on the dogs’ food,"
    )]
    [InlineData(
        "'The senators' letter isn't clear,' Avery said.",
        "The senators' letter isn't clear,"
    )]
    [InlineData("Lin said it was ‘a waste of the ports’ and left.", "a waste of the ports")]
    [InlineData("A 5\" pipe is \"of no use to us\", he said.", "of no use to us")]
    [InlineData("\"A 5\" pipe is of no use to us,\" he said.", "A 5\" pipe is of no use to us,")]
    public void Apostrophes_and_inches_end_no_quotation(string article, string text) =>
        Assert.Equal(text, Assert.Single(Texts(article)));

    [Theory]
    [InlineData(
        "“He told us ‘no’ and then “never again” on Monday,” Lin said.",
        "He told us ‘no’ and then “never again” on Monday,"
    )]
    [InlineData(
        "\"The so-called \"black cells\" are not safe to use,\" Lin wrote.",
        "The so-called \"black cells\" are not safe to use,"
    )]
    [InlineData(
        "\"They called it a \"simple error.\"\" The board met.",
        "They called it a \"simple error.\""
    )]
    [InlineData(
        "'They called it \"an error\" twice,' Lin said.",
        "They called it \"an error\" twice,"
    )]
    public void A_quotation_inside_a_quotation_is_words_of_the_outer(string article, string text) =>
        Assert.Equal(text, Assert.Single(Texts(article)));

    [Fact]
    public void Text_between_two_quotations_is_not_taken_for_one() =>
        Assert.Equal(
            ["cage", "secret holds", "It must end this year,"],
            Texts(
                "The board wants to \"cage\" the birds that fly over the port, and to end \"secret holds\" at the gate. \"It must end this year,\" Lin said."
            )
        );

    [Fact]
    public void A_quotation_over_several_paragraphs_is_one_and_its_parts_leave_out_the_marks()
    {
        const string article =
            "Lin wrote:\n\n“The first crane stands idle.\n\n“The second one fell.”\n\nThe board met.";
        var found = Assert.Single(QuotationExtractor.Extract(article));
        Assert.Equal(2, found.Parts.Length);
        Assert.Equal("The first crane stands idle.\nThe second one fell.", found.WordsIn(article));
        Assert.Equal("The first crane stands idle.\n\n“The second one fell.", found.Text);
        Assert.Equal("“" + found.Text + "”", found.Outer.Of(article));
        Assert.True(found.IsClosed);
    }

    [Fact]
    public void A_quotation_that_closes_a_paragraph_later_without_being_reopened_is_one() =>
        Assert.Equal(
            2,
            Assert
                .Single(
                    QuotationExtractor.Extract(
                        "\"The first crane stands idle.\n\nThe second one fell,\" Lin wrote."
                    )
                )
                .Parts.Length
        );

    [Fact]
    public void A_mark_left_open_costs_its_own_paragraph_at_most()
    {
        var found = QuotationExtractor.Extract(
            "Lin said \"the crane stands idle.\n\nNobody was hurt.\n\nAvery said, \"It fell on a Monday.\""
        );
        Assert.Equal(
            [("the crane stands idle.", false), ("It fell on a Monday.", true)],
            found.Select(quotation => (quotation.Text, quotation.IsClosed))
        );
    }

    [Fact]
    public void A_mark_left_open_before_another_quotation_does_not_swallow_it() =>
        Assert.Equal(
            "It fell on a Monday.",
            Texts("\"The crane stands idle, Lin said. Avery said, \"It fell on a Monday.\"")[^1]
        );

    [Theory]
    [InlineData("He called it a \"witch hunt\" again.", QuotationKind.Phrase)]
    [InlineData("They wrote the \"Clean Harbors and Ports Act of 2031\".", QuotationKind.Title)]
    [InlineData("They asked for \"a full and public answer\".", QuotationKind.Direct)]
    [InlineData("Lin wrote:\n\n    The crane stands idle.\n\nWe left.", QuotationKind.Block)]
    [InlineData("Lin wrote:\n\n> The crane stands\n> idle.\n\nWe left.", QuotationKind.Block)]
    public void Each_quotation_is_of_a_kind(string article, QuotationKind kind) =>
        Assert.Equal(kind, Assert.Single(QuotationExtractor.Extract(article)).Kind);

    [Fact]
    public void Only_words_enough_to_seek_are_judged() =>
        Assert.Equal(
            [false, true],
            QuotationExtractor
                .Extract("A \"witch hunt\" is \"not what this board was made for\".")
                .Select(found => found.IsJudged)
        );

    [Fact]
    public void The_words_of_a_block_leave_out_the_signs_of_a_reply()
    {
        const string article = "Lin wrote:\n\n> The crane stands\n> idle this week.\n\nWe left.";
        Assert.Equal(
            "The crane stands\nidle this week.",
            Assert.Single(QuotationExtractor.Extract(article)).WordsIn(article)
        );
    }

    [Fact]
    public void A_line_broken_at_a_width_does_not_end_a_paragraph() =>
        Assert.Equal(
            "the crane stands idle and nobody\nhas come to mend it since the spring",
            Assert.Single(
                Texts(
                    "In her letter of Monday Casey Lin wrote that \"the crane stands idle and nobody\nhas come to mend it since the spring\", and asked for an answer."
                )
            )
        );
}
