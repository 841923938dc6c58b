using Archive.Documents;
using Archive.Quotations;
using Archive.Quotations.Lexicon;

namespace Archive.Tests.Quotations;

public sealed class QuotationTracerTests
{
    private const string Words =
        "The ferry company will repair the northern landing stage before winter.";

    private static readonly Document Letter = Dated(Some.Letter("the-letter", Words), 2031, 5, 4);

    [Fact]
    public void A_letter_is_named_before_the_release_that_prints_it_whatever_their_dates()
    {
        using var archive = new TracedArchive(
            Dated(Some.Release("a-release", "She said: “" + Words + "”"), 2031, 5, 1),
            Dated(Some.Letter("a-later-letter", Words), 2032, 1, 1),
            Letter
        );
        var traced = archive.Tracer.Trace(Words);
        Assert.Equal("the-letter", traced.Source?.Document.Id.Value);
        Assert.Equal(
            ["a-later-letter", "a-release"],
            traced.Others.Select(other => other.Document.Id.Value)
        );
    }

    private static readonly Document Undated = Some.Letter("an-undated-letter", Words);

    private static Document Quoting(string id) =>
        Some.Document(
            id,
            DocumentKind.Statement,
            "We answer the mayor, who wrote: “" + Words + "” We did not say so."
        );

    [Fact]
    public void A_letter_without_a_date_is_named_before_what_quotes_it()
    {
        using var archive = new TracedArchive(
            Dated(Quoting("a-statement"), 2031, 5, 5),
            Dated(Some.Release("a-release", Words), 2031, 5, 1),
            Undated
        );
        var traced = archive.Tracer.Trace(Words);
        Assert.Equal("an-undated-letter", traced.Source?.Document.Id.Value);
        Assert.Equal(
            ["a-statement", "a-release"],
            traced.Others.Select(other => other.Document.Id.Value)
        );
    }

    [Fact]
    public void A_few_words_of_a_letter_without_a_date_are_its_own_before_those_of_what_quotes_it()
    {
        using var archive = new TracedArchive(Dated(Quoting("a-statement"), 2031, 5, 5), Undated);
        var traced = archive.Tracer.Trace("the northern landing stage");
        Assert.Equal("an-undated-letter", traced.Source?.Document.Id.Value);
    }

    [Fact]
    public void Of_two_of_one_day_the_one_that_says_the_words_is_named_before_the_one_that_quotes_them()
    {
        using var archive = new TracedArchive(Dated(Quoting("a-statement"), 2031, 5, 4), Letter);
        Assert.Equal("the-letter", archive.Tracer.Trace(Words).Source?.Document.Id.Value);
    }

    [Fact]
    public void A_letter_without_a_date_is_named_before_one_that_answers_it()
    {
        using var archive = new TracedArchive(
            Dated(Some.Letter("a-reply", Words), 2031, 5, 5) with
            {
                Relations = [new Relation("replies-to", Undated.Id)],
            },
            Undated
        );
        Assert.Equal("an-undated-letter", archive.Tracer.Trace(Words).Source?.Document.Id.Value);
    }

    [Fact]
    public void The_earlier_of_two_with_dates_is_named_though_it_quotes()
    {
        using var archive = new TracedArchive(Dated(Quoting("a-statement"), 2031, 5, 3), Letter);
        Assert.Equal("a-statement", archive.Tracer.Trace(Words).Source?.Document.Id.Value);
    }

    [Fact]
    public void A_letter_without_a_date_comes_after_one_that_says_the_words_itself()
    {
        using var archive = new TracedArchive(Letter, Undated);
        Assert.Equal("the-letter", archive.Tracer.Trace(Words).Source?.Document.Id.Value);
    }

    [Fact]
    public void The_source_is_shown_with_its_passages_and_letters()
    {
        using var archive = new TracedArchive(
            Some.Letter(
                "the-letter",
                "Dear Mayor Quist,",
                "We hear that the ferry company",
                "stopped all repairs of the stage."
            )
        );
        var source = archive
            .Tracer.Trace("the ferry company stopped all repairs of the stage")
            .Source!;
        Assert.Equal([2, 3], source.Passages);
        Assert.Equal("the ferry company\n\nstopped all repairs of the stage", source.Text);
        Assert.Equal(source.Text.Length, Assert.Single(source.Spans).Length);
    }

    [Fact]
    public void A_difference_has_both_sides_words_and_places()
    {
        using var archive = new TracedArchive(Letter);
        var quotation = Words.Replace("will", "may", StringComparison.Ordinal);
        var difference = Assert.Single(archive.Tracer.Trace(quotation).Differences);
        Assert.Equal(
            (DifferenceKind.Replaced, "may", "will", false),
            (difference.Kind, difference.Quotation, difference.Source, difference.IsMarked)
        );
        Assert.Equal("may", difference.QuotationSpan.Of(quotation));
    }

    [Fact]
    public void Pieces_of_several_documents_are_told_from_one_another()
    {
        using var archive = new TracedArchive(
            Some.Letter(
                "letter-one",
                "The captains of the strait signed the petition of Dagny Holt."
            ),
            Some.Letter(
                "letter-two",
                "The mayor promised to close the northern yard before winter."
            )
        );
        var traced = archive.Tracer.Trace(
            "The captains of the strait signed the petition of Dagny Holt and the mayor promised to close the northern yard before winter"
        );
        Assert.Equal(Verdict.Spliced, traced.Verdict);
        Assert.Equal(ReasonKind.SeveralDocuments, Assert.Single(traced.Reasons).Kind);
        Assert.Equal("letter-one", traced.Source?.Document.Id.Value);
        Assert.Equal("letter-two", Assert.Single(traced.Others).Document.Id.Value);
    }

    [Fact]
    public void A_few_common_words_are_only_said_where_they_stand_unless_a_document_is_meant()
    {
        using var archive = new TracedArchive([
            .. Enumerable
                .Range(1, 5)
                .Select(i => Some.Letter($"letter-{i}", "We look forward to your reply.")),
        ]);
        var listed = archive.Tracer.Trace("look forward to your reply");
        Assert.Null(listed.Verdict);
        Assert.Equal(5, listed.Others.Length);
        var meant = archive.Tracer.Trace(
            "look forward to your reply",
            isExpected: document => document.Id.Value == "letter-3"
        );
        Assert.Equal(
            (Verdict.Verbatim, "letter-3"),
            (meant.Verdict, meant.Source?.Document.Id.Value)
        );
    }

    [Fact]
    public void The_document_it_is_said_to_be_from_is_judged_first()
    {
        using var archive = new TracedArchive(
            Letter,
            Some.Letter("another-letter", Words.Replace("will", "may", StringComparison.Ordinal))
        );
        var traced = archive.Tracer.Trace(Words, DocumentId.Parse("another-letter"));
        Assert.Equal(
            (Verdict.Altered, "another-letter"),
            (traced.Verdict, traced.Source?.Document.Id.Value)
        );
    }

    [Theory]
    [InlineData("The ferry company will … the … stage before winter", 2)]
    [InlineData("The … will … the … stage before winter", 3)]
    [InlineData("The ... will . . . the […] stage before winter", 3)]
    [InlineData("The…will…the…stage before winter", 3)]
    public void Each_of_several_ellipses_is_read(string quotation, int ellipses)
    {
        using var archive = new TracedArchive(Letter);
        Assert.Equal(
            ellipses,
            QuotationText.Read(quotation).Words.Count(word => word.FollowsOmission)
        );
        Assert.Equal(Verdict.Edited, archive.Tracer.Trace(quotation).Verdict);
    }

    [Fact]
    public void Without_a_word_list_nothing_is_a_slip()
    {
        using var archive = new TracedArchive(
            WordList.None,
            Some.Letter("the-letter", Words.Replace("repair", "repqir", StringComparison.Ordinal))
        );
        Assert.Equal(Verdict.Altered, archive.Tracer.Trace(Words).Verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("[…] “” — ?!")]
    [InlineData("[[[[ ]] … [sic] [")]
    public void What_has_no_words_is_not_found(string quotation)
    {
        using var archive = new TracedArchive(Letter);
        var traced = archive.Tracer.Trace(quotation);
        Assert.Equal(Verdict.NotFound, traced.Verdict);
        Assert.Contains("1 document", traced.Explanation, StringComparison.Ordinal);
    }

    private static Document Dated(Document document, int year, int month, int day) =>
        document with
        {
            Date = new DateOnly(year, month, day),
        };
}
