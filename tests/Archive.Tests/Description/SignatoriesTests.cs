using Archive.Description.Letters;
using Archive.People;

namespace Archive.Tests.Description;

public sealed class SignatoriesTests
{
    private static readonly DateOnly Day = new(2019, 11, 21);

    // Nobody of these ever sat in Congress.
    private static readonly MemberRegister Register = new([
        Of("A000901", "Jordan", "Q.", "Avery", Chamber.Senate, "NY", "D"),
        Of("L000902", "Catherine", "", "Lin", Chamber.Senate, "OH", "R"),
        Of("M000903", "Robert", "P.", "Maro", Chamber.House, "TX", "D", "Jr."),
        Of("V000904", "Ines", "", "Valle Roca", Chamber.House, "CA", "R"),
    ]);

    [Theory]
    [InlineData("Jordan Avery\nUnited States Senator\nCathy Lin\nUnited States Senator")]
    [InlineData("Jordan Q. Avery Catherine Lin")]
    [InlineData("Senator Jordan Avery\nSenator Cathy Lin.")]
    [InlineData("U.S. Senator Jordan Avery (D-NY)  U.S. Senator Catherine Lin (R-OH)")]
    [InlineData("JORDAN AVERY - Democratic Leader\nCATHERINE LIN - Ranking Member")]
    [InlineData("Senator Avery (D-NY) Senator Lin (R-OH)")]
    [InlineData("Jordan Avery, Catherine Lin\nUnited States Senator United States Senator")]
    [InlineData("Jordan Avery (D-N.Y.)\nCatherine Lin (R-Ohio)\nContact: Sam Porter, 202/555-0100")]
    [InlineData(
        "Jordan Avery and Catherine Lin\nDecember 5, 2019\nKim Weems\nActing Administrator"
    )]
    public void Signatures_in_every_arrangement_are_told_apart(string signatures)
    {
        var signed = Read("Sincerely,\n" + signatures);

        Assert.Equal(["A000901", "L000902"], signed.Select(party => party.Bioguide));
        Assert.Equal(["NY", "OH"], signed.Select(party => party.State));
    }

    [Fact]
    public void A_closing_within_a_line_is_followed_by_the_signatures()
    {
        var signed = Read(
            "I ask for an answer by Friday. Sincerely, Robert P. Maro, Jr. Ines Valle Roca Member of Congress Member of Congress"
        );

        Assert.Equal(
            ["Robert P. Maro, Jr.", "Ines Valle Roca"],
            signed.Select(party => party.Name)
        );
        Assert.Equal(
            ["Member of Congress", "Member of Congress"],
            signed.Select(party => party.Role)
        );
    }

    [Theory]
    [InlineData("New Jersey")]
    [InlineData("Press Contact")]
    [InlineData("Harbor Relief Foundation")]
    [InlineData("Washington, DC")]
    [InlineData("cc: Kim Weems")]
    [InlineData("For Immediate Release")]
    public void What_stands_below_a_signature_is_no_author(string line)
    {
        var signed = Read($"Sincerely,\nJordan Avery\nUnited States Senator\n{line}");

        Assert.Equal("A000901", Assert.Single(signed).Bioguide);
    }

    [Fact]
    public void Who_is_in_no_register_signs_as_printed()
    {
        var party = Assert.Single(Read("Sincerely,\nSAM O’PORTER\nExecutive Director"));

        Assert.Equal(("Sam O’Porter", "Executive Director"), (party.Name, party.Role));
        Assert.Null(party.Bioguide);
    }

    private static System.Collections.Immutable.ImmutableArray<Archive.Documents.Party> Read(
        string text
    )
    {
        var lines = TextLines.Of(text);
        return new Signatories(Register, Day).Of(lines, LetterParts.Of(lines));
    }

    private static Member Of(
        string id,
        string first,
        string middle,
        string last,
        Chamber chamber,
        string state,
        string affiliation,
        string suffix = ""
    ) =>
        new(
            id,
            first,
            middle,
            last,
            suffix,
            [],
            $"{first} {last}",
            [new Term(chamber, state, affiliation, new(2017, 1, 3), new(2023, 1, 3))]
        );
}
