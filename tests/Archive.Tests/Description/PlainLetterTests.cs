using System.Text.Json;
using Archive.Description.Letters;
using Archive.Documents;
using Archive.Text;
using CsCheck;

namespace Archive.Tests.Description;

public sealed class PlainLetterTests
{
    private const string Letter = """
        November 21, 2019

        The Honorable Robin Example
        Acting Director
        Bureau of Invented Affairs
        1 Made-up Street
        Washington, D.C. 20000

        Re: Export licences for Contoso

        Dear Acting Director Example:

        We write to ask about the licences. * They are many.
        1. How many are there?

        Sincerely,

        Jordan Avery (D-NY)
        Casey Lin, Jr.
        United States Senator
        cc: The Honorable Nobody
        """;

    [Fact]
    public void Two_who_signed_side_by_side_are_two()
    {
        var letter = PlainLetter.Read(
            "Dear Director Example:\n\nWe ask you to answer.\n\nSincerely,\n\nJordan Avery Casey Lin\nUnited States Senator United States Senator\nDrew Ito\nMember of Congress"
        );
        Assert.Equal(
            ["Jordan Avery", "Casey Lin", "Drew Ito"],
            letter.Facts.Authors.Select(author => author.Name)
        );
        Assert.Equal("United States Senator", letter.Facts.Authors[1].Role);
    }

    [Fact]
    public void A_letter_says_when_it_was_written_to_whom_by_whom_and_about_what()
    {
        var letter = PlainLetter.Read(Letter);
        Assert.Equal(new DateOnly(2019, 11, 21), letter.Facts.Date);
        Assert.Equal("Export licences for Contoso", letter.Facts.Title);
        var recipient = Assert.Single(letter.Facts.Recipients);
        Assert.Equal(
            ("Robin Example", "Acting Director", "Bureau of Invented Affairs"),
            (recipient.Name, recipient.Role, recipient.Organization)
        );
        Assert.Equal(
            ["Jordan Avery", "Casey Lin, Jr."],
            letter.Facts.Authors.Select(author => author.Name)
        );
        Assert.Equal(
            ("D", "NY"),
            (letter.Facts.Authors[0].Affiliation, letter.Facts.Authors[0].State)
        );
        Assert.Equal("United States Senator", letter.Facts.Authors[1].Role);
    }

    [Theory]
    [InlineData("Dear Mr. President:\nWe ask.", "The President", "Letter to the President")]
    [InlineData(
        "Dear Chairman Doe and Secretary Roe,\nWe ask.",
        "Doe; Roe",
        "Letter to Chairman Doe and Secretary Roe"
    )]
    [InlineData(
        "June 6, 2006  Admiral Pat Roe  1 Street NW   Washington, D.C. 20000 Dear Admiral Roe: We ask.",
        "Pat Roe",
        "Letter to Pat Roe"
    )]
    [InlineData(
        "June 6, 2006 The President The White House Washington, DC 20500 Dear Mr. President: We ask.",
        "The President",
        "Letter to the President"
    )]
    [InlineData(
        "June 6, 2006\n\nThe Honorable Pat Roe\n\n1 Street NW Washington, DC 20000Dear Admiral Roe,\n\nWe ask.",
        "Pat Roe",
        "Letter to Pat Roe"
    )]
    [InlineData("Dear Dr. Roe: We ask.\n\nThey did not answer.", "Roe", "Letter to Dr. Roe")]
    public void The_greeting_names_the_addressee_where_no_address_does(
        string text,
        string recipients,
        string title
    )
    {
        var letter = PlainLetter.Read(text);
        Assert.Equal(
            recipients,
            string.Join("; ", letter.Facts.Recipients.Select(party => party.Name))
        );
        Assert.Equal(title, letter.Facts.Title);
        Assert.Equal(DocumentKind.Letter, letter.ToDocument(DocumentId.Parse("x")).Kind);
    }

    [Theory]
    [InlineData(
        "Pat Q. Roe\nChief Executive Officer\nContoso",
        "Pat Q. Roe",
        "Chief Executive Officer",
        "Contoso"
    )]
    [InlineData(
        "Pat Roe, D.V.M., Ph.D.\nActing Commissioner\nBureau of Roads",
        "Pat Roe",
        "Acting Commissioner",
        "Bureau of Roads"
    )]
    [InlineData(
        "The Honorable Pat Roe Director\nBureau of Roads",
        "Pat Roe",
        "Director",
        "Bureau of Roads"
    )]
    [InlineData(
        "The Honorable Pat Roe Acting Secretary of Roads\nBureau of Roads",
        "Pat Roe",
        "Acting Secretary of Roads",
        "Bureau of Roads"
    )]
    [InlineData(
        "The Acting Director\nBureau of Roads",
        "The Acting Director",
        null,
        "Bureau of Roads"
    )]
    public void An_address_gives_a_name_what_its_bearer_is_and_where(
        string address,
        string name,
        string? role,
        string organization
    )
    {
        var recipient = Assert.Single(
            PlainLetter
                .Read($"June 6, 2006\n\n{address}\n1 Street\n\nDear Dr. Roe:\n\nWe ask.")
                .Facts.Recipients
        );
        Assert.Equal(
            (name, role, organization),
            (recipient.Name, recipient.Role, recipient.Organization)
        );
    }

    [Fact]
    public void Two_addressed_side_by_side_are_two_each_with_the_role_below()
    {
        var letter = PlainLetter.Read(
            "June 6, 2006\n\nThe Honorable Pat Roe The Honorable Lee Doe\nChairman Ranking Member\n\nDear Chairman Roe and Ranking Member Doe:\n\nWe ask."
        );
        Assert.Equal(
            [("Pat Roe", "Chairman"), ("Lee Doe", "Ranking Member")],
            letter.Facts.Recipients.Select(party => (party.Name, party.Role))
        );
    }

    [Theory]
    [InlineData("For weeks we heard: Dear Mr. Roe: come.")]
    [InlineData("The senator wrote to Dear Abby, a columnist.")]
    public void A_greeting_in_the_middle_of_a_text_makes_no_letter_of_it(string text) =>
        Assert.NotEqual(
            DocumentKind.Letter,
            PlainLetter.Read(text).ToDocument(DocumentId.Parse("x")).Kind
        );

    [Theory]
    [InlineData("November 21, 2019", "2019-11-21")]
    [InlineData("Washington, D.C., Nov. 21st, 2019", "2019-11-21")]
    [InlineData("21 November 2019", "2019-11-21")]
    [InlineData("2019-11-21", "2019-11-21")]
    [InlineData("11/21/2019", "2019-11-21")]
    [InlineData("February 30, 2019", null)]
    [InlineData("On November 21, 2019, the agency announced it", null)]
    public void A_line_is_a_date_or_it_is_not(string line, string? day) =>
        Assert.Equal(
            day,
            LetterDate
                .OfLine(line)
                ?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );

    [Fact]
    public void Every_word_of_a_text_stands_in_the_document_in_its_order() =>
        Gen.OneOf(
                Gen.String[Gen.Char[" \n\t*#>-_`[]().1aZé\\|<&\u00A0\0\uD800"], 0, 60],
                Gen.String[0, 40]
            )
            .Sample(text =>
            {
                var document = PlainLetter.Read(text).ToDocument(DocumentId.Parse("x"));
                var kept = DocumentText.Of(document).Passages.Select(passage => passage.Text);
                Assert.Equal(WordsOf(AsSeen(text)), WordsOf(AsSeen(string.Join('\n', kept))));
            });

    // A control character is a space. Whether a hyphen at a line's end parts a word is for what stands on the next line to say.
    private static string AsSeen(string text) =>
        string.Join(
            " \n",
            text.ReplaceLineEndings("\n")
                .Split('\n')
                .Select(line =>
                    string.Concat(line.Select(unit => char.IsControl(unit) ? ' ' : unit))
                        .TrimEnd([' ', .. "\u00A0-\u00AD\u2010\u2011"])
                )
        );

    [Fact]
    public void Real_letters_are_kept_word_for_word_and_their_dates_recognised()
    {
        var folder = TestData.Path("letters");
        var dated = 0;
        var right = 0;
        foreach (var line in File.ReadLines(Path.Combine(folder, "letters.jsonl")))
        {
            var row = JsonDocument.Parse(line).RootElement;
            var text = File.ReadAllText(
                Path.Combine(folder, "letter", $"{row.GetProperty("id").GetString()}.txt")
            );
            var letter = PlainLetter.Read(text);
            var document = letter.ToDocument(DocumentId.Parse("x"));
            Assert.Equal(
                WordsOf(text),
                WordsOf(
                    string.Join(
                        '\n',
                        DocumentText.Of(document).Passages.Select(passage => passage.Text)
                    )
                )
            );
            if (row.GetProperty("letter_date_iso").GetString() is { } date)
            {
                dated++;
                right +=
                    letter.Facts.Date
                    == DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)
                        ? 1
                        : 0;
            }
        }
        Assert.InRange((double)right / dated, 0.95, 1);
    }

    private static IEnumerable<string> WordsOf(string text) =>
        Words.Read(text).Select(word => word.Text);
}
