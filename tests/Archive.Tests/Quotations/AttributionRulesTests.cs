using System.Collections.Immutable;
using Archive.Documents;
using Archive.Quotations;
using Archive.Quotations.Attributions;
using Archive.Text;

namespace Archive.Tests.Quotations;

public sealed class AttributionRulesTests
{
    private static readonly Party Avery = new("Jordan Avery")
    {
        Role = "U.S. Senator",
        State = "NY",
        Affiliation = "D",
    };
    private static readonly Party Lin = new("Casey Lin")
    {
        Role = "U.S. Senator",
        State = "OH",
        Affiliation = "D",
    };
    private static readonly Party Osei = new("Robin Osei")
    {
        Role = "U.S. Representative",
        State = "WA",
        Affiliation = "R",
    };
    private static readonly Party Contoso = new("Kim Adeyemi")
    {
        Role = "Spokesperson",
        Organization = "Contoso Ltd.",
    };
    private static readonly Party Department = new("U.S. Department of Harbors")
    {
        Organization = "U.S. Department of Harbors",
    };

    private const string Words = "the cranes must be inspected before the spring";

    private static Speaker Speaker(string name, SpeakerKind kind, string? of = null) =>
        new(name, new TextSpan(0, 1), kind) { Organisation = of };

    private static ComparedAttribution Compare(
        Speaker? speaker,
        ImmutableArray<Party> authors,
        DocumentKind kind = DocumentKind.Letter,
        params string[] paragraphs
    )
    {
        var body =
            paragraphs.Length > 0
                ? paragraphs
                : [$"We write because {Words}, as the law has it, and no later than that."];
        var document = Some.Document("some-document", kind, body) with { Authors = authors };
        var text = DocumentText.Of(document);
        var at = text.Text.IndexOf(Words, StringComparison.Ordinal);
        return new AttributionRules(document, text).Compare(
            speaker,
            [new TextSpan(at, at + Words.Length)]
        );
    }

    public static TheoryData<string, SpeakerKind, string> OfLetter =>
        new()
        {
            { "Jordan Avery", SpeakerKind.Person, "agrees" },
            { "Avery", SpeakerKind.Person, "agrees" },
            { "Avery", SpeakerKind.Organisation, "agrees" },
            { "J. Lin", SpeakerKind.Person, "unstated" },
            { "Morgan Avery", SpeakerKind.Person, "unstated" },
            { "Morgan Diaz", SpeakerKind.Person, "differs" },
            { "the senator", SpeakerKind.Person, "unstated" },
            { "the senators", SpeakerKind.Group, "agrees" },
            { "The lawmakers", SpeakerKind.Group, "agrees" },
            { "the Democrats", SpeakerKind.Group, "agrees" },
            { "the Republicans", SpeakerKind.Group, "differs" },
            { "the representatives", SpeakerKind.Group, "differs" },
            { "the experts", SpeakerKind.Group, "unstated" },
            { "the letter", SpeakerKind.Document, "agrees" },
            { "the report", SpeakerKind.Document, "unstated" },
            { "Fabrikam", SpeakerKind.Organisation, "differs" },
            { "the Senate", SpeakerKind.Organisation, "unstated" },
        };

    [Theory]
    [MemberData(nameof(OfLetter))]
    public void A_letter_of_two_senators_is_theirs(string name, SpeakerKind kind, string code) =>
        Assert.Equal(code, Compare(Speaker(name, kind), [Avery, Lin]).Attribution.Code());

    public static TheoryData<string, SpeakerKind, string> OfStatement =>
        new()
        {
            { "Contoso", SpeakerKind.Organisation, "agrees" },
            { "Kim Adeyemi", SpeakerKind.Person, "agrees" },
            { "Fabrikam", SpeakerKind.Organisation, "differs" },
            { "Contoso Bank", SpeakerKind.Organisation, "agrees" },
            { "the senators", SpeakerKind.Group, "differs" },
            { "the statement", SpeakerKind.Document, "agrees" },
            { "the letter", SpeakerKind.Document, "unstated" },
        };

    [Theory]
    [MemberData(nameof(OfStatement))]
    public void A_statement_is_its_companys(string name, SpeakerKind kind, string code) =>
        Assert.Equal(
            code,
            Compare(Speaker(name, kind), [Contoso], DocumentKind.Statement).Attribution.Code()
        );

    [Theory]
    [InlineData("Contoso", "agrees")]
    [InlineData("Fabrikam", "differs")]
    [InlineData(null, "unstated")]
    public void A_spokesperson_is_compared_by_whom_they_speak_for(string? of, string code) =>
        Assert.Equal(
            code,
            Compare(
                Speaker("a spokesperson", SpeakerKind.Spokesperson, of),
                [Contoso],
                DocumentKind.Statement
            )
                .Attribution.Code()
        );

    [Fact]
    public void A_department_is_known_by_a_part_of_its_name() =>
        Assert.Equal(
            Attribution.Agrees,
            Compare(
                Speaker("a Harbors spokesperson", SpeakerKind.Spokesperson, "Harbors"),
                [Department],
                DocumentKind.Statement
            ).Attribution
        );

    [Fact]
    public void Where_it_differs_both_are_named() =>
        Assert.Equal(
            new DifferingNames("Morgan Diaz", "Jordan Avery and Casey Lin"),
            Compare(Speaker("Morgan Diaz", SpeakerKind.Person), [Avery, Lin]).Names
        );

    [Fact]
    public void Nobody_named_is_nobody_wrong()
    {
        Assert.Equal(Attribution.Unstated, Compare(null, [Avery]).Attribution);
        Assert.Equal(
            Attribution.Unstated,
            Compare(Speaker("Morgan Diaz", SpeakerKind.Person), []).Attribution
        );
    }

    [Fact]
    public void A_speaker_only_inferred_is_never_said_to_differ() =>
        Assert.Equal(
            Attribution.Unstated,
            Compare(
                Speaker("Morgan Diaz", SpeakerKind.Person) with
                {
                    IsInferred = true,
                },
                [Avery]
            ).Attribution
        );

    [Theory]
    [InlineData("As Morgan Diaz told us, the cranes must be inspected before the spring.")]
    [InlineData(
        "We write because the cranes must be inspected before the spring.",
        "Sincerely,",
        "Jordan Avery",
        "Morgan Diaz"
    )]
    public void Somebody_the_letter_names_beside_its_words_or_in_a_signature_may_have_said_them(
        params string[] paragraphs
    ) =>
        Assert.Equal(
            Attribution.Unstated,
            Compare(
                Speaker("Morgan Diaz", SpeakerKind.Person),
                [Avery],
                DocumentKind.Letter,
                paragraphs
            ).Attribution
        );

    [Theory]
    [InlineData("Robin Osei", "agrees")]
    [InlineData("Osei", "agrees")]
    [InlineData("Casey Lin", "differs")]
    public void Within_a_release_words_are_whose_the_release_says(string name, string code) =>
        Assert.Equal(
            code,
            Compare(
                Speaker(name, SpeakerKind.Person),
                [new Party("Office of Senator Avery")],
                DocumentKind.PressRelease,
                $"Rep. Robin Osei came too. “I say {Words},” Osei said."
            )
                .Attribution.Code()
        );

    [Fact]
    public void What_a_release_tells_in_its_own_words_accuses_nobody() =>
        Assert.Equal(
            Attribution.Unstated,
            Compare(
                Speaker("Casey Lin", SpeakerKind.Person),
                [Osei],
                DocumentKind.PressRelease
            ).Attribution
        );

    [Theory]
    [InlineData("Charles Osei", "Chuck Osei")]
    [InlineData("Robin Q. Osei", "Robin Osei")]
    [InlineData("Robin Osei, Jr.", "R. Osei")]
    [InlineData("Róbin Oséi", "Robin Osei")]
    public void A_person_is_known_by_short_names_too(string author, string named) =>
        Assert.Equal(
            Attribution.Agrees,
            Compare(
                Speaker(named, SpeakerKind.Person),
                [new Party(author) { Role = "Senator" }]
            ).Attribution
        );
}
