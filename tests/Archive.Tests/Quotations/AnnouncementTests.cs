using Archive.Documents;
using Archive.Quotations;
using Archive.Quotations.Attributions;
using Archive.Reports;
using Archive.Tests.Reports;

namespace Archive.Tests.Quotations;

public sealed class AnnouncementTests
{
    private const string Printed =
        "the cranes of the northern port cannot be inspected by those who sold them, and whoever inspects them must answer to the harbor board alone";

    private const string Kept =
        "No inspector has set foot on the northern quay since the spring floods, and the board has not asked for one.";

    private const string Lead =
        "EXAMPLE — Senators Jordan Avery (D-NY) and Casey Lin (R-OH), joined by Senator Drew Ito (D-HI), today sent a letter to the Harbor Board.";

    private static readonly Document Letter = Some.Letter(
        "the-letter",
        "Dear Harbor Board:",
        $"We write because {Printed}, as we said.",
        Kept,
        "Sincerely,"
    ) with
    {
        Title = "Letter to the Harbor Board",
        Recipients = [new Party("The Harbor Board")],
    };

    private static readonly Document Release = ReleaseOf(Lead);

    private static Document ReleaseOf(string lead, string printed = Printed) =>
        Some.Release("a-release", lead, $"The senators write that {printed}.") with
        {
            Title = "Senators Ask for Inspections",
            Date = new DateOnly(2031, 5, 4),
            Authors =
            [
                new Party("Jordan Avery")
                {
                    Role = "Senator",
                    State = "NY",
                    Affiliation = "D",
                },
                new Party("Casey Lin")
                {
                    Role = "Senator",
                    State = "OH",
                    Affiliation = "R",
                },
            ],
        };

    private static CheckedQuotation Check(
        string speaker,
        string words,
        params Document[] documents
    ) =>
        Assert.Single(
            CheckedArticle
                .Of($"It was a long day at the port. “{words}” {speaker} wrote.", documents)
                .Quotations
        );

    [Theory]
    [InlineData("the senators", Kept)]
    [InlineData("Jordan Avery", Kept)]
    [InlineData(
        "the lawmakers",
        "The cranes of the northern port cannot be inspected by those who sold them,"
    )]
    public void A_release_names_the_signatories_of_a_letter_that_names_none(
        string speaker,
        string words
    )
    {
        var found = Check(speaker, words, Letter, Release);
        Assert.Equal("the-letter", found.Traced?.Source?.Document.Id.Value);
        Assert.Equal(Attribution.Agrees, found.Attribution.Attribution);
        Assert.EndsWith(
            "The letter names no signatory here; “Senators Ask for Inspections”, which announces it, names Jordan Avery and Casey Lin.",
            ReportedQuotation.Of(found, null).Explanation,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Morgan Diaz")]
    [InlineData("the Republicans")]
    [InlineData("the representatives")]
    public void Whom_it_does_not_name_may_have_signed_all_the_same(string speaker) =>
        Assert.Equal(
            Attribution.Unstated,
            Check(speaker, Kept, Letter, Release).Attribution.Attribution
        );

    [Fact]
    public void A_letter_that_names_its_signatories_is_taken_at_its_word()
    {
        var signed = Letter with { Authors = [new Party("Morgan Diaz") { Role = "Mayor" }] };
        var found = Check("Jordan Avery", Kept, signed, Release);
        Assert.Equal(Attribution.Differs, found.Attribution.Attribution);
    }

    public static TheoryData<string, Document, Document[]> OfOtherLetters =>
        new()
        {
            {
                "it prints nothing of the letter",
                Letter,
                [ReleaseOf(Lead, "the cranes cannot be inspected by those who sold them")]
            },
            {
                "another letter has the passage too",
                Letter,
                [Release, Some.Letter("another-letter", $"We say again that {Printed}.")]
            },
            {
                "it tells of somebody else's letter",
                Letter,
                [
                    ReleaseOf(
                        "EXAMPLE — Senators Jordan Avery (D-NY) and Casey Lin (R-OH) today welcomed that the mayors sent a letter to the Harbor Board."
                    ),
                ]
            },
            {
                "it tells of a letter to somebody else",
                Letter with
                {
                    Recipients = [new Party("Robin Sample")],
                },
                [Release]
            },
            { "it is of another year", Letter with { Date = new DateOnly(2030, 5, 4) }, [Release] },
            { "it does not say by whom it is", Letter, [Release with { Authors = [] }] },
        };

    [Theory]
    [MemberData(nameof(OfOtherLetters))]
    public void A_release_says_nothing_of_the_letter_where(
        string reason,
        Document letter,
        Document[] others
    )
    {
        var found = Check("the senators", Kept, [letter, .. others]);
        Assert.True(found.Attribution.Attribution is Attribution.Unstated, reason);
    }

    [Fact]
    public void A_release_that_is_related_to_the_letter_need_not_print_it()
    {
        var related = ReleaseOf(
            Lead,
            "the cranes of the northern port cannot be inspected by those who sold them"
        ) with
        {
            Relations = [new Relation("quotes", Letter.Id)],
        };
        Assert.Equal(
            Attribution.Agrees,
            Check("the senators", Kept, Letter, related).Attribution.Attribution
        );
    }
}
