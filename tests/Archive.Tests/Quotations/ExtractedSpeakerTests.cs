using Archive.Quotations;

namespace Archive.Tests.Quotations;

public sealed class ExtractedSpeakerTests
{
    private const string Known =
        "Sen. Jordan Avery (D-NY) wrote to Contoso Ltd. with Rep. Casey Lin of Ohio.\n\n";

    private static string Named(Quotation quotation) =>
        quotation.Speaker is { } speaker ? $"{speaker.Kind}: {speaker.Name}" : "nobody";

    [Theory]
    [InlineData("\"We must act at once,\" said Avery.", "Person: Jordan Avery")]
    [InlineData("\"We must act at once,\" Avery said.", "Person: Jordan Avery")]
    [InlineData("\"We must act at once\", Sen. Avery wrote Monday.", "Person: Jordan Avery")]
    [InlineData("Avery said, \"We must act at once.\"", "Person: Jordan Avery")]
    [InlineData(
        "Avery, who sits on the board, said: \"We must act at once.\"",
        "Person: Jordan Avery"
    )]
    [InlineData("\"We must act at once,\" Lin, D-Ohio, added.", "Person: Casey Lin")]
    [InlineData("\"We must act at once,\" added Rep. Lin in a statement.", "Person: Casey Lin")]
    [InlineData("According to Avery, \"we must act at once.\"", "Person: Jordan Avery")]
    [InlineData("\"We must act at once,\" according to Lin.", "Person: Casey Lin")]
    [InlineData(
        "\"We must act at once,\" Avery and Lin wrote.",
        "Group: Jordan Avery and Casey Lin"
    )]
    [InlineData("\"We must act at once,\" the senators said.", "Group: the senators")]
    [InlineData("The senators highlighted that \"we must act at once\".", "Group: The senators")]
    [InlineData(
        "\"We must act at once,\" wrote the bipartisan group of lawmakers.",
        "Group: the bipartisan group"
    )]
    [InlineData("The letter said, \"We must act at once.\"", "Document: The letter")]
    [InlineData("In the letter, Avery wrote, \"We must act at once.\"", "Person: Jordan Avery")]
    [InlineData("\"We must act at once,\" the letter reads.", "Document: the letter")]
    [InlineData(
        "\"We must act at once,\" a Northwind spokesperson said.",
        "Spokesperson: a Northwind spokesperson"
    )]
    [InlineData(
        "\"We must act at once,\" said Northwind spokeswoman Robin Osei.",
        "Spokesperson: Robin Osei"
    )]
    [InlineData(
        "\"We must act at once,\" said a spokesman for the Harbor Board.",
        "Spokesperson: a spokesman for the Harbor Board"
    )]
    [InlineData("\"We must act at once,\" Contoso said.", "Organisation: Contoso")]
    [InlineData(
        "\"We must act at once,\" the Harbor Department said.",
        "Organisation: Harbor Department"
    )]
    [InlineData("\"We must act at once.\" — Casey Lin", "Person: Casey Lin")]
    [InlineData("Lin:\n\n\"We must act at once.\"", "Person: Casey Lin")]
    [InlineData("Lin made the following comment.\n\n\"We must act at once.\"", "Person: Casey Lin")]
    [InlineData("Lin wrote:\n\n> We must act at once.\n\nNobody answered.", "Person: Casey Lin")]
    [InlineData("\"We must act at once,\" saidRep. Lin.", "Person: Casey Lin")]
    [InlineData(
        "\"We must act at once, before the spring brings the great ships back into the harbor and the cranes are needed by all of them.\"\nSenator Avery\nFull text below.",
        "Person: Jordan Avery"
    )]
    [InlineData("\"We must act at once,\" the group of lawmakers wrote.", "Group: the group")]
    [InlineData("\"We must\n\n\"act at once,\" the senators wrote.", "Group: the senators")]
    [InlineData("The plan would \"move the cranes by the spring\" of next year.", "nobody")]
    public void The_speaker_is_whom_the_article_names_beside_the_quotation(
        string article,
        string named
    )
    {
        var quotation = Assert.Single(QuotationExtractor.Extract(Known + article));
        Assert.Equal(named, Named(quotation));
    }

    [Theory]
    [InlineData("Jordan Avery left. \"We must act at once,\" she said.", "Person: Jordan Avery")]
    [InlineData(
        "Jordan Avery wrote to Casey Lin. \"We must act at once,\" he said.",
        "Person: Jordan Avery"
    )]
    [InlineData("The senators met. \"We must act at once,\" they said.", "Group: The senators")]
    [InlineData(
        "Avery met Lin. \"We must act at once,\" said Jordan Avery.",
        "Person: Jordan Avery"
    )]
    [InlineData(
        "\"We must act at once,\" said Avery. So did Jordan Avery of Ohio.",
        "Person: Jordan Avery"
    )]
    [InlineData(
        "Fabrikam Inc. was late. \"We must act at once,\" the company said.",
        "Organisation: Fabrikam Inc."
    )]
    public void A_pronoun_or_a_surname_stands_for_the_nearest_full_name(
        string article,
        string named
    ) => Assert.Equal(named, Named(Assert.Single(QuotationExtractor.Extract(article))));

    [Theory]
    [InlineData("\"We must act,\" Jordan Avery said, \"before the spring comes.\"")]
    [InlineData("\"We must act at once,\" Jordan Avery said. \"The spring is near.\"")]
    [InlineData("Jordan Avery said \"the crane must go\" and \"the rope must stay here\".")]
    [InlineData(
        "\"We must act at once,\" Jordan Avery said.\n\n\"The spring is near.\"\n\nThe end."
    )]
    public void Several_quotations_share_a_speaker(string article) =>
        Assert.Equal(
            ["Person: Jordan Avery", "Person: Jordan Avery"],
            QuotationExtractor.Extract(article).Select(Named)
        );

    [Fact]
    public void Each_of_two_speakers_has_the_words_beside_the_name() =>
        Assert.Equal(
            ["Person: Jordan Avery", "Person: Casey Lin"],
            QuotationExtractor
                .Extract(
                    "While Jordan Avery called it \"a very good plan\", Casey Lin said \"it will never work here\"."
                )
                .Select(Named)
        );

    [Theory]
    [InlineData(
        "Tug owners hide behind a claim, claiming that \"the harbor is closed\". Some tug owners left.",
        "nobody"
    )]
    [InlineData(
        "Tug hid behind a claim, claiming that \"the harbor is closed\". The board left.",
        "Organisation: Tug"
    )]
    [InlineData(
        "Robin Young left. Young of Ohio, claiming that \"the harbor is closed\", met young captains.",
        "Person: Robin Young"
    )]
    public void A_word_that_the_article_also_writes_small_is_no_name_where_a_sentence_begins(
        string article,
        string named
    ) => Assert.Equal(named, Named(Assert.Single(QuotationExtractor.Extract(article))));

    [Fact]
    public void The_span_is_of_the_words_that_name_the_speaker()
    {
        const string article = "Jordan Avery left. \"We must act at once,\" she said.";
        var speaker = Assert.Single(QuotationExtractor.Extract(article)).Speaker;
        Assert.Equal("she", speaker?.Span.Of(article));
        Assert.True(speaker?.IsInferred);
    }

    [Fact]
    public void A_spokesperson_speaks_for_an_organisation() =>
        Assert.Equal(
            "Northwind",
            Assert
                .Single(
                    QuotationExtractor.Extract(
                        "\"We must act at once,\" a Northwind spokesperson said."
                    )
                )
                .Speaker?.Organisation
        );
}
