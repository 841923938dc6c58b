using Archive.Description.Letters;
using Archive.Documents;

namespace Archive.Tests.Description;

public sealed class AddresseesTests
{
    [Theory]
    [InlineData(
        "The Honorable Pat Roe Secretary of Defense 1000 Example Pentagon Washington, DC 20301"
    )]
    [InlineData(
        "The Honorable Pat Roe\nSecretary of Defense\n1000 Example Pentagon\nWashington, DC 20301"
    )]
    [InlineData("Secretary Pat Roe\nDepartment of Defense\n1000 Example Pentagon")]
    public void An_address_on_one_line_says_what_it_says_on_several(string address)
    {
        var party = Assert.Single(Read($"{address}\n\nDear Secretary Roe:\n\nWe ask."));

        Assert.Equal(("Pat Roe", "Department of Defense"), (party.Name, party.Organization));
        Assert.StartsWith("Secretary", party.Role, StringComparison.Ordinal);
        Assert.Equal(PartyKind.Person, party.Kind);
    }

    [Fact]
    public void The_President_is_an_office()
    {
        var party = Assert.Single(
            Read(
                "The President\nThe White House\nWashington, DC 20500\n\nDear Mr. President:\n\nWe ask."
            )
        );

        Assert.Equal(("The President", "The White House"), (party.Name, party.Organization));
        Assert.Equal(PartyKind.Office, party.Kind);
    }

    [Fact]
    public void Whom_the_greeting_calls_by_the_office_has_it_as_role() =>
        Assert.Equal(
            ("Pat Roe", "President"),
            Read(
                    "The Honorable Pat Roe The White House 1 Example Ave\n\nDear Mr. President: We ask."
                )
                .Select(party => (party.Name, party.Role))
                .Single()
        );

    [Fact]
    public void An_agency_that_only_the_text_names_is_taken_where_no_other_can_be_meant()
    {
        Assert.Equal(
            "Environmental Protection Agency",
            Assert.Single(Read("Dear Administrator Roe:\n\nWe ask the EPA to act.")).Organization
        );
        Assert.Null(
            Assert
                .Single(Read("Dear Administrator Roe:\n\nWe ask the EPA and NASA to act."))
                .Organization
        );
    }

    [Fact]
    public void A_letter_to_an_office_without_a_name_is_to_the_office()
    {
        var party = Assert.Single(
            Read("Example Grant Office\n16 South Example Avenue\n\nDear Sir or Madam:\n\nWe ask.")
        );

        Assert.Equal(("Example Grant Office", PartyKind.Organization), (party.Name, party.Kind));
    }

    [Fact]
    public void What_is_told_before_an_address_names_nobody() =>
        Assert.Equal(
            ["Roe"],
            Read(
                    "A copy of the letter that Senator Lee Doe sent is attached below:\n\nDear Director Roe:\n\nWe ask."
                )
                .Select(party => party.Name)
        );

    private static System.Collections.Immutable.ImmutableArray<Party> Read(string text)
    {
        var lines = TextLines.Of(text);
        return Addressees.Of(lines, LetterParts.Of(lines));
    }
}
