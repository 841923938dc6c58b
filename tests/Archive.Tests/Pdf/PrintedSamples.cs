using System.Collections.Immutable;
using Archive.Documents;
using Archive.Pdf;
using Archive.Text;

namespace Archive.Tests.Pdf;

/// <summary>Invented documents that have something of everything a page must show, and requests to print them.</summary>
internal static class PrintedSamples
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    public static Document Letter { get; } =
        new(
            DocumentId.Parse("2021-03-04-avery-northwind"),
            DocumentKind.Letter,
            "Letter to Northwind on long- and short-term records"
        )
        {
            Date = new DateOnly(2021, 3, 4),
            Authors =
            [
                new Party("Jordan Avery") { State = "NY", Affiliation = "D" },
                new Party("Zoë Gärtner-Łukasiewicz") { State = "OH", Affiliation = "R" },
            ],
            Recipients = [new Party("Casey Lin") { Organization = "Northwind, Inc." }],
            IsSpecimen = true,
            Source = new Provenance
            {
                Url = "https://www.example.com/letters/2021-03-04-avery-northwind",
                Publisher = "Office of Senator Avery",
                Retrieved = new DateOnly(2026, 11, 20),
                Rights = "Invented for this archive",
            },
            Original = new OriginalFile(
                "2021-03-04-avery-northwind.pdf",
                "application/pdf",
                new string('b', 64)
            ),
            Body =
            [
                new Block.PageMark(1),
                Heading(1, "What we ask"),
                Paragraph("Dear Ms. Lin:"),
                new Block.Paragraph([
                    Plain("We write about the "),
                    new Run.Letters("offices", RunStyle.Emphasis),
                    Plain(" that Fabrikam, Inc. "),
                    new Run.Letters("did not", RunStyle.Strong | RunStyle.Emphasis),
                    Plain(" close,"),
                    new Run.FootnoteCall("1"),
                    Plain(" and about affluent fjords: long- and short-term records, which "),
                    new Run.Letters("the court", Link: "https://www.example.com/court"),
                    Plain(" called “finan\u00ADcial”,\nand which we print as "),
                    new Run.Letters("code --x", RunStyle.Code),
                    Plain(" here, or "),
                    new Run.Letters("struck", RunStyle.Strikethrough),
                    Plain(" there."),
                    new Run.LineBreak(),
                    Plain("The reply stood at https://www.example.com/a/very/long/path/"),
                    Plain("that/goes/on/and/on/for/ever/and/ever/index.html?with=query&and=more"),
                    Plain(" until "),
                    new Run.PageMark(2),
                    Plain("it was taken down."),
                ]),
                new Block.List(
                    IsOrdered: true,
                    Start: 9,
                    [
                        Item(Paragraph("How many offices were closed, and when?")),
                        Item(
                            Paragraph("Who decided it?"),
                            new Block.List(
                                IsOrdered: false,
                                Start: 1,
                                [
                                    Item(Paragraph("Name each.")),
                                    Item(Paragraph("Give their roles.")),
                                ]
                            )
                        ),
                        Item(),
                    ]
                ),
                new Block.Quote([
                    Paragraph("We keep every record for seven years, as our own rules say."),
                    new Block.Quote([Paragraph("Seven years, and not a day less.")]),
                ]),
                new Block.PageMark(3),
                Table(
                    [ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Center],
                    ["Year", "Offices", "What was said of them"],
                    [
                        "2019",
                        "1,200",
                        "a remark that is long enough to need a second line in its cell",
                    ],
                    ["2020", "15", "closed"]
                ),
                new Block.Preformatted("  Column A    Column B\n\t1\t2\n\nthe end"),
                new Block.Divider(),
                Paragraph(
                    "Names: José Peña, e\u0301te\u0301, Łukasz; signs: ○ ● ½ § 3; other letters: שלום עולם, Москва, 漢字 and ☃\uE000."
                ),
                Paragraph(new string('A', 140) + " stands without a space."),
                new Block.Footnote(
                    "1",
                    [Paragraph("Counted by hand on the last day of the year.")]
                ),
                new Block.Footnote("1", [Paragraph("A second note with the first one’s number.")]),
            ],
        };

    /// <summary>Paragraphs that fill some pages, each word with its number.</summary>
    public static Document Long(int paragraphs) =>
        new(DocumentId.Parse("long"), DocumentKind.Testimony, "A long testimony")
        {
            Body =
            [
                .. Enumerable
                    .Range(1, paragraphs)
                    .Select(p =>
                        Paragraph(
                            string.Join(
                                ' ',
                                Enumerable
                                    .Range(1, 70)
                                    .Select(w => $"word{p}x{w}{(w % 9 == 0 ? "," : "")}")
                            )
                        )
                    ),
            ],
        };

    public static CopyRequest Request(Document document, params MarkedQuotation[] quotations)
    {
        var text = DocumentText.Of(document);
        return new CopyRequest(
            document,
            text,
            new Uri($"http://localhost:5080/documents/{document.Id}"),
            new string('a', 64),
            [.. quotations],
            Noon
        );
    }

    public static MarkedQuotation Quotation(Document document, string words, string? note = null)
    {
        var start = DocumentText.Of(document).Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{words}' is not in the sample.");
        return new MarkedQuotation(new TextSpan(start, start + words.Length), note);
    }

    public static Block.Paragraph Paragraph(string text) => new([Plain(text)]);

    private static Block.Heading Heading(int level, string text) => new(level, [Plain(text)]);

    private static Run.Letters Plain(string text) => new(text);

    private static ListItem Item(params ImmutableArray<Block> blocks) => new(blocks);

    private static Block.Table Table(
        ImmutableArray<ColumnAlignment> alignments,
        params string[][] rows
    ) =>
        new(
            alignments,
            [
                .. rows.Select(row => new TableRow([
                    .. row.Select(cell => new TableCell([Plain(cell)])),
                ])),
            ]
        );
}
