using System.Collections.Immutable;
using Archive.Citations;
using Archive.Documents;

namespace Archive.Tests.Citations;

/// <summary>Places to cite, one for each thing that a citation does differently.</summary>
internal static class CitedPlaces
{
    private static readonly Party Avery = new("Jordan Avery")
    {
        Role = "U.S. Senator",
        State = "NY",
        Affiliation = "D",
    };
    private static readonly Party Pena = new("Ramón Peña-Ibáñez")
    {
        Role = "U.S. Senator",
        State = "NM",
        Affiliation = "R",
    };
    private static readonly Party President = new("The President");

    private static readonly Party Spokesperson = new("Casey Lin")
    {
        Role = "Spokesperson",
        Organization = "Contoso Ltd.",
    };

    private static readonly Provenance Source = new()
    {
        Url = "https://avery.example/letters/2019-11-21",
        Publisher = "Office of Senator Jordan Avery",
    };

    /// <summary>By the name of the file in Golden/citations that says how it is cited.</summary>
    public static ImmutableDictionary<string, CitedPlace> All { get; } =
        new Dictionary<string, CitedPlace>
        {
            ["letter"] = Whole(Letter(Avery)),
            ["letter-of-two"] = Pages([2], Letter(Avery, Pena)),
            ["letter-of-three"] = Paragraphs([6], Letter(Avery, Pena, new("Zoë Ångström"))),
            ["letter-over-two-paragraphs"] = Paragraphs([11, 12], Letter(Avery)),
            ["letter-in-two-paragraphs"] = Paragraphs([3, 7], Letter(Avery)),
            ["letter-over-two-pages"] = Pages([2, 3], Letter(Avery)),
            ["letter-on-many-pages"] = Pages([1, 3, 4, 114, 115], Letter(Avery)),
            ["letter-of-twenty-one"] = Whole(Letter([.. Signatories(21)])),
            ["letter-published-elsewhere"] = Paragraphs(
                [6],
                Letter(Avery) with
                {
                    Source = Source,
                }
            ),
            ["letter-undated"] = Whole(Letter(Avery) with { Date = null, Language = null }),
            ["letter-unsigned"] = Whole(Letter()),
            ["letter-to-nobody-named"] = Whole(Letter(Avery) with { Recipients = [] }),
            ["letter-to-two"] = Whole(
                Letter(Avery) with
                {
                    Recipients =
                    [
                        new("The Honorable Harriet Oyelaran")
                        {
                            Role = "Director",
                            Organization = "Office of Trade Review",
                        },
                        new("Bureau of Network Security"),
                    ],
                }
            ),
            ["reply"] = Paragraphs(
                [3],
                Document(DocumentKind.Reply, "Reply on export licences") with
                {
                    Authors =
                    [
                        new("Harriet van der Berg, Jr.")
                        {
                            Role = "Director",
                            Organization = "Office of Trade Review",
                        },
                    ],
                    Recipients = [Avery, Pena],
                }
            ),
            ["statement"] = Whole(
                Document(DocumentKind.Statement, "Where we stand on licences") with
                {
                    Authors = [new("Northwind Traders")],
                }
            ),
            ["statement-emailed"] = Paragraphs(
                [1],
                Document(DocumentKind.Statement, "Contoso’s statement: “We object.”") with
                {
                    Authors = [Spokesperson],
                    Original = new("statement.eml", "message/rfc822", new string('0', 64)),
                }
            ),
            ["press-release"] = Paragraphs(
                [4],
                Document(DocumentKind.PressRelease, "Avery: Who pays for “clean” ports?") with
                {
                    Authors = [Avery],
                    Source = Source,
                }
            ),
            ["testimony"] = Pages(
                [7],
                Document(DocumentKind.Testimony, "What a port crane remembers") with
                {
                    Authors =
                    [
                        new("Nguyễn Thị Ánh")
                        {
                            Role = "Chief Engineer",
                            Organization = "Fabrikam Instruments",
                        },
                    ],
                    Recipients = [new("Subcommittee on Harbors")],
                }
            ),
            ["report"] = Pages(
                [101, 102, 103],
                Document(DocumentKind.Report, "The State of the Broadband Map") with
                {
                    Authors = [new("Bureau of Network Security")],
                }
            ),
            ["report-titled-with-a-year"] = Pages(
                [3],
                Document(DocumentKind.Report, "The Broadband Map of 2019") with
                {
                    Authors = [new("Bureau of Network Security")],
                }
            ),
        }.ToImmutableDictionary();

    private static Document Letter(params Party[] authors) =>
        Document(DocumentKind.Letter, "Letter to the President on export licences") with
        {
            Authors = [.. authors],
            Recipients = [President],
        };

    private static IEnumerable<Party> Signatories(int count) =>
        Enumerable
            .Range(0, count)
            .Select(i => new Party($"Robin {(char)('A' + i)}. Winter{(char)('a' + i)}"));

    private static Document Document(DocumentKind kind, string title) =>
        new(DocumentId.Parse($"2019-11-21-{kind.Code()}"), kind, title)
        {
            Date = new DateOnly(2019, 11, 21),
            Language = "en",
        };

    private static CitedPlace Whole(Document document) =>
        new(
            document,
            null,
            new Uri($"https://archive.example/documents/{document.Id}"),
            new DateOnly(2026, 9, 4)
        );

    private static CitedPlace Pages(int[] numbers, Document document) =>
        At(Pin.Of(PinUnit.Page, numbers), 6, document);

    private static CitedPlace Paragraphs(int[] numbers, Document document) =>
        At(Pin.Of(PinUnit.Paragraph, numbers), numbers[0], document);

    private static CitedPlace At(Pin? pin, int passage, Document document) =>
        new(
            document,
            pin,
            new Uri($"https://archive.example/documents/{document.Id}#p{passage}"),
            new DateOnly(2026, 9, 4)
        );
}
