using Archive.Documents;
using Archive.Tests.Originals;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Run = Archive.Documents.Run;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Archive.Tests.Importing.Papers;

public sealed class WordImportTests(ReaderFixture readers)
    : IClassFixture<ReaderFixture>,
        IDisposable
{
    private readonly ImportPlace place = new(readers.Pool);

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_letter_is_recognised_and_its_original_kept()
    {
        var bytes = SmallWord.Of(
            Paragraphs(
                "May 4, 2020",
                "The Honorable Jordan Avery",
                "Dear Senator Avery:",
                "Open the pier.",
                "Sincerely,",
                "Casey Lin"
            )
        );
        var document = place.ImportOne("pier.docx", bytes);
        Assert.Equal("2020-05-04-pier", document.Id.Value);
        Assert.Equal(
            (DocumentKind.Letter, "Letter to Jordan Avery", "Casey Lin"),
            (document.Kind, document.Title, Assert.Single(document.Authors).Name)
        );
        Assert.Equal(bytes, place.OriginalOf(document));
    }

    [Fact]
    public void Changes_are_accepted() =>
        Assert.Equal(
            "The pier will open again in May.",
            TextOf(
                """
                <w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">The pier </w:t></w:r><w:del w:id="2" w:author="a"><w:r><w:delText>may</w:delText></w:r></w:del><w:ins w:id="3" w:author="a"><w:r><w:t>will</w:t></w:r></w:ins><w:moveFrom w:id="4" w:author="a"><w:r><w:t> soon</w:t></w:r></w:moveFrom></w:p>
                <w:p><w:r><w:t xml:space="preserve"> open again</w:t></w:r><w:moveTo w:id="5" w:author="a"><w:r><w:t xml:space="preserve"> in May.</w:t></w:r></w:moveTo></w:p>
                """
            )
        );

    [Fact]
    public void Words_in_tags_that_older_Words_put_around_names_are_read() =>
        Assert.Equal(
            "The Territory of Guam is open.",
            TextOf(
                """
                <w:p><w:r><w:t xml:space="preserve">The </w:t></w:r><w:smartTag w:uri="u" w:element="State"><w:smartTag w:uri="u" w:element="State"><w:r><w:t>Territory</w:t></w:r></w:smartTag><w:r><w:t xml:space="preserve"> of Guam</w:t></w:r></w:smartTag><w:r><w:t xml:space="preserve"> is open.</w:t></w:r></w:p>
                """
            )
        );

    [Fact]
    public void Headings_tables_links_breaks_and_boxes_keep_their_words()
    {
        var document = place.ImportOne(
            "a.docx",
            SmallWord.Of(
                """
                <w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>The pier</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Visitors</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p><w:r><w:t>2019</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://contoso.example/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Here</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:br/><w:t>and</w:t><w:tab/><w:t>there.</w:t></w:r></w:p>
                <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
                """
            )
        );
        Assert.Equal(2, Assert.IsType<Block.Heading>(document.Body[0]).Level);
        Assert.Equal(2, Assert.IsType<Block.Table>(document.Body[1]).Rows.Length);
        var runs = Assert.IsType<Block.Paragraph>(document.Body[2]).Runs;
        Assert.Equal("https://contoso.example/", Assert.IsType<Run.Letters>(runs[0]).Link);
        Assert.Equal(
            "The pier\n\nYear | Visitors\n\n2019 | 12\n\nHere\nand there.\n\nIn a box.",
            DocumentText.Of(document).Text.Trim()
        );
    }

    [Fact]
    public void Lists_have_the_numbers_that_Word_prints() =>
        Assert.Equal(
            "1. One\n\n2. Two\n\n(a) Deeper\n\n3. Three",
            TextOf(
                Item(0, "One") + Item(0, "Two") + Item(1, "Deeper") + Item(0, "Three"),
                main =>
                    main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                        new AbstractNum(
                            LevelOf(0, NumberFormatValues.Decimal, "%1."),
                            LevelOf(1, NumberFormatValues.LowerLetter, "(%2)")
                        )
                        {
                            AbstractNumberId = 1,
                        },
                        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 }
                    )
            )
        );

    [Fact]
    public void Footnotes_stand_at_the_end_and_are_called_where_they_were()
    {
        var document = place.ImportOne(
            "a.docx",
            SmallWord.Of(
                """<w:p><w:r><w:t>It is open.</w:t></w:r><w:r><w:footnoteReference w:id="5"/></w:r></w:p>""",
                main =>
                    main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                        new Footnote(
                            new Paragraph(
                                new DocumentFormat.OpenXml.Wordprocessing.Run(
                                    new FootnoteReferenceMark(),
                                    new WordText("Since May.")
                                )
                            )
                        )
                        {
                            Id = 5,
                        }
                    )
            )
        );
        Assert.Equal("It is open.\n\n[1] Since May.", DocumentText.Of(document).Text.Trim());
        Assert.Equal("1", Assert.IsType<Block.Footnote>(document.Body[1]).Label);
    }

    private static Level LevelOf(int index, NumberFormatValues format, string text) =>
        new(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text }
        )
        {
            LevelIndex = index,
        };

    private static string Item(int level, string text) =>
        $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>""";

    private static string Paragraphs(params string[] lines) =>
        string.Concat(lines.Select(line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"));

    private string TextOf(string body, Action<MainDocumentPart>? more = null) =>
        DocumentText.Of(place.ImportOne("a.docx", SmallWord.Of(body, more))).Text.Trim();
}
