using System.Text.Json;
using Archive.Description.Letters;
using Archive.Documents;
using Archive.Text;

namespace Archive.Tests.Description;

public sealed class ReleaseTests
{
    private const string Release = """
        FOR IMMEDIATE RELEASE

        Contact: Robin Example or Kim Sample (202) 555-0100

        November 21, 2019

        Avery and Lin Ask for an End to
        licenses for Velmark
        Fifteen senators sign

        Washington, D.C. — Senators Jordan Avery (D-New York) and Casey Lin (R-Ohio) today led a letter to the president about the licenses.

        They were joined by Senator Drew Ito (D-Hawaii).

        Dear Mr. President:

        We ask you to answer.

        Sincerely,

        Jordan Avery
        Casey Lin
        Drew Ito
        """;

    private static LetterFacts FactsOf(string text) => PlainLetter.Read(text).Facts;

    [Fact]
    public void A_release_says_its_headline_its_date_and_who_issues_it()
    {
        var facts = FactsOf(Release);
        Assert.Equal(DocumentKind.PressRelease, facts.Kind);
        Assert.Equal("Avery and Lin Ask for an End to licenses for Velmark", facts.Title);
        Assert.Equal(new DateOnly(2019, 11, 21), facts.Date);
        Assert.Equal(
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
            facts.Authors
        );
        Assert.Empty(facts.Recipients);
    }

    [Theory]
    [InlineData(
        "Avery, Members Question the Harbor Board on Its Cranes\n\nFor Immediate Release\n\nSeven members have written to it",
        "Avery, Members Question the Harbor Board on Its Cranes"
    )]
    [InlineData(
        "Committee on Cranes and Harbors\n\nFor Immediate Release\n\nBoard Is Questioned",
        "Board Is Questioned"
    )]
    public void A_headline_may_stand_above_the_mark_of_a_release(string head, string title) =>
        Assert.Equal(
            title,
            FactsOf(
                head + "\n\nWASHINGTON – Senator Jordan Avery (D-NY) today wrote to the board."
            ).Title
        );

    [Theory]
    [InlineData(
        "SENS. AVERY, LIN CALL FOR RULES\n  Sens. Jordan Avery and Casey Lin (both D-N.Y.) today called on the Office to write rules at once.",
        "SENS. AVERY, LIN CALL FOR RULES",
        "Jordan Avery (D-NY); Casey Lin (D-NY)"
    )]
    [InlineData(
        "WASHINGTON\n— Today U.S. Senator Jordan Avery (D-N.Y.)\nsent a letter\nto the Secretary of Harbors about the cranes of the port of Example.",
        "Today U.S. Senator Jordan Avery (D-N.Y.) sent a letter to the Secretary of Harbors about the cranes of the port of…",
        "Jordan Avery (D-NY)"
    )]
    [InlineData(
        "Lin asks\nCiting a report on cranes, Rep. Casey Lin (OH-03), a member of the Committee on Harbors, urged the Office to answer the questions.",
        "Citing a report on cranes, Rep. Casey Lin (OH-03), a member of the Committee on Harbors, urged the Office to answer the…",
        "Casey Lin, Representative"
    )]
    [InlineData(
        "NEWS RELEASE\nContoso Opens a Plant in Example\nREDMOND, Wash. (May 3, 2021) – Contoso Ltd. (NYSE: CTSO) today announced that it has opened a plant.",
        "Contoso Opens a Plant in Example",
        "Contoso Ltd."
    )]
    public void Whoever_the_first_sentence_tells_of_issues_the_release(
        string text,
        string title,
        string authors
    )
    {
        var facts = FactsOf(text);
        Assert.Equal(DocumentKind.PressRelease, facts.Kind);
        Assert.Equal(title, facts.Title);
        Assert.Equal(authors, string.Join("; ", facts.Authors.Select(author => author.Display)));
    }

    [Theory]
    [InlineData(
        "WASHINGTON – The Department of Harbors today gave $2 million to the port, Senator Jordan Avery (D-NY) announced."
    )]
    [InlineData(
        "WASHINGTON – Senator Jordan Avery's bill on cranes today passed the committee by a wide margin of votes."
    )]
    [InlineData(
        "WASHINGTON – Rep. Jordan Avery (NY-02) and Senate Minority Leader Casey Lin (D-OH) today urged the Office to act."
    )]
    [InlineData(
        "WASHINGTON – Senator Creates Webpage to ensure that every voice is heard today in the matter of the port."
    )]
    [InlineData(
        "FOR IMMEDIATE RELEASE\n\nCranes for the Port of Example\n\nThe port has new cranes, says a report that came out today."
    )]
    public void Where_that_is_not_certain_nobody_is_named(string text)
    {
        var facts = FactsOf(text);
        Assert.Equal(DocumentKind.PressRelease, facts.Kind);
        Assert.Empty(facts.Authors);
    }

    [Theory]
    [InlineData(
        "We take the safety of the cranes seriously, and have asked Senator Jordan Avery to visit the port."
    )]
    [InlineData(
        "H-232, the Capitol\nWashington, D.C. 20515\n\nDear Senator Avery:\n\nI write about what you said today of the cranes."
    )]
    [InlineData(
        "Dear Director:\n\nWASHINGTON – Senator Jordan Avery (D-NY) today wrote of the cranes, as you know, and I answer."
    )]
    public void A_letter_or_a_statement_that_tells_of_a_member_is_no_release(string text) =>
        Assert.NotEqual(DocumentKind.PressRelease, FactsOf(text).Kind);

    [Fact]
    public void What_has_no_headline_is_called_by_its_first_words_not_by_its_date() =>
        Assert.Equal(
            "The harbor board has read the report on its cranes.",
            FactsOf(
                "05.03.31\nContact: Robin Example (202) 555-0100\n\nThe harbor board has read the report on its cranes."
            ).Title
        );

    [Fact]
    public void What_is_said_to_be_a_letter_is_read_as_one() =>
        Assert.Equal(
            ["Jordan Avery", "Casey Lin", "Drew Ito"],
            PlainLetter
                .Read(Release, DocumentKind.Letter)
                .Facts.Authors.Select(author => author.Name)
        );

    [Fact]
    public void Real_releases_are_kept_word_for_word_and_their_issuers_recognised()
    {
        var folder = TestData.Path("letters");
        var (named, right) = (0, 0);
        foreach (var line in File.ReadLines(Path.Combine(folder, "letters.jsonl")))
        {
            var row = JsonDocument.Parse(line).RootElement;
            var file = Path.Combine(folder, "release", $"{row.GetProperty("id").GetString()}.txt");
            var text = File.ReadAllText(file);
            var release = PlainLetter.Read(text);
            Assert.Equal(
                WordsOf(text),
                WordsOf(
                    string.Join(
                        '\n',
                        DocumentText
                            .Of(release.ToDocument(DocumentId.Parse("x")))
                            .Passages.Select(passage => passage.Text)
                    )
                )
            );
            if (
                release.Facts is { Kind: DocumentKind.PressRelease, Authors: { IsEmpty: false } by }
            )
            {
                var member = WordsOf(row.GetProperty("member").GetString()!).ToArray();
                named++;
                right += by.Any(party => WordsOf(party.Name).Any(member.Contains)) ? 1 : 0;
            }
        }
        Assert.InRange(named, 800, 1180);
        Assert.InRange((double)right / named, 0.98, 1);
    }

    private static IEnumerable<string> WordsOf(string text) =>
        Words.Read(text).Select(word => word.Text);
}
