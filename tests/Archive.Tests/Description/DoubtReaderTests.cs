using Archive.Description.Doubts;
using Archive.Documents;
using Archive.People;

namespace Archive.Tests.Description;

public sealed class DoubtReaderTests
{
    private static readonly DateOnly Day = new(2019, 11, 21);

    private static readonly DoubtReader Reader = new(
        new MemberRegister([
            Of("A000901", "Jordan", "Avery", Chamber.Senate),
            Of("L000902", "Kim", "Lin", Chamber.House),
            Of("L000903", "Kim", "Lin", Chamber.House),
        ])
    );

    [Fact]
    public void A_letter_that_says_everything_leaves_nothing_open() =>
        Assert.Empty(Reader.Of(Letter(Day, "Jordan Avery", "A000901")));

    [Fact]
    public void Of_two_Members_of_a_name_both_are_told()
    {
        var doubt = Assert.Single(Reader.Of(Letter(Day, "Kim Lin", null)));

        Assert.Equal(DoubtKind.SeveralMembers, doubt.Kind);
        Assert.Contains("L000902", doubt.Sentence, StringComparison.Ordinal);
        Assert.Contains("L000903", doubt.Sentence, StringComparison.Ordinal);
        Assert.Equal(["Kim Lin"], doubt.Lines);
    }

    [Fact]
    public void A_day_on_which_an_author_had_no_seat_is_told_first()
    {
        var doubts = Reader.Of(
            Letter(new DateOnly(1946, 3, 1), "Jordan Avery", null) with
            {
                Recipients = [],
            }
        );

        Assert.Equal(
            [DoubtKind.DateOfNoTerm, DoubtKind.NoRecipient],
            doubts.Select(doubt => doubt.Kind)
        );
        Assert.Contains("1946-03-01", doubts[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_without_signatories_shows_its_last_lines()
    {
        var doubt = Assert.Single(
            Reader.Of(Letter(Day, "Jordan Avery", null) with { Authors = [] })
        );

        Assert.Equal(DoubtKind.NoAuthor, doubt.Kind);
        Assert.Equal(["Sincerely,", "Jordan Avery", "Kim Lin"], doubt.Lines);
    }

    [Fact]
    public void What_a_person_has_settled_is_not_asked_again() =>
        Assert.Empty(
            Reader.Of(
                Letter(null, "Kim Lin", null) with
                {
                    Extra = [new ExtraKey(DoubtReader.Settled, "true")],
                }
            )
        );

    private static Document Letter(DateOnly? day, string author, string? bioguide) =>
        new(DocumentId.Parse("x"), DocumentKind.Letter, "Letter to the Example Agency")
        {
            Date = day,
            Authors = [new Party(author) { Bioguide = bioguide }],
            Recipients = [new Party("Pat Roe") { Organization = "Example Agency" }],
            Body =
            [
                .. new[]
                {
                    "Dear Director Roe:",
                    "We ask.",
                    "Sincerely,",
                    "Jordan Avery",
                    "Kim Lin",
                }.Select(line => new Block.Paragraph([new Run.Letters(line)])),
            ],
        };

    private static Member Of(string id, string first, string last, Chamber chamber) =>
        new(
            id,
            first,
            "",
            last,
            "",
            [],
            $"{first} {last}",
            [new Term(chamber, "NY", "D", new(2017, 1, 3), new(2023, 1, 3))]
        );
}
