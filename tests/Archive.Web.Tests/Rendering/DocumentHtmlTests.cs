using System.Collections.Immutable;
using Archive.Documents;
using Archive.Text;
using Archive.Web.Rendering;
using CsCheck;

namespace Archive.Web.Tests.Rendering;

public class DocumentHtmlTests
{
    [Fact]
    public void The_letters_on_the_page_are_the_documents_at_the_place_the_page_names() =>
        Trees.Body.Sample(
            body =>
            {
                var page = new RenderedPage(Trees.Document(body), MarkSet.None);
                Assert.All(
                    page.Stretches(),
                    stretch =>
                        Assert.Equal(
                            page.Text.Text.Substring(stretch.Start, stretch.Letters.Length),
                            stretch.Letters
                        )
                );
                Assert.Equal(
                    page.Text.Passages.Sum(passage =>
                        passage
                            .Text.Replace(DocumentText.CellSeparator, "", StringComparison.Ordinal)
                            .Length
                    ),
                    page.Stretches().Sum(stretch => stretch.Letters.Length)
                );
            },
            iter: 2000
        );

    [Fact]
    public void The_marked_letters_are_those_of_the_spans_wherever_runs_styles_and_links_begin() =>
        Gen.Select(Trees.Body, Gen.Int[0, 400].Array[0, 8])
            .Sample(
                (body, ends) =>
                {
                    var document = Trees.Document(body);
                    var text = DocumentText.Of(document);
                    var marks = MarkSet.Of(
                        text.Text,
                        ends.Chunk(2)
                            .Where(pair => pair.Length == 2)
                            .Select(pair => new TextSpan(pair.Min(), pair.Max()))
                    );
                    var page = new RenderedPage(document, marks);
                    for (var i = 0; i < marks.Spans.Length; i++)
                    {
                        Assert.Equal(
                            WithoutLineEnds(LettersAt(page.Text, marks.Spans[i])),
                            WithoutLineEnds(page.MarkedLetters(i + 1))
                        );
                    }
                },
                iter: 2000
            );

    [Fact]
    public void Every_anchor_on_the_page_is_there_once_and_every_link_to_one_leads_to_it() =>
        Trees.Body.Sample(
            body =>
            {
                var page = new RenderedPage(Trees.Document(body), MarkSet.None);
                var ids = page.Elements("div")
                    .Concat(page.Elements("tr"))
                    .Concat(page.Elements("sup"))
                    .Select(element => element.Attribute("id")?.Value)
                    .OfType<string>()
                    .ToList();
                Assert.Equal(ids.Distinct(), ids);
                Assert.All(
                    page.Elements("a")
                        .Select(link => link.Attribute("href")!.Value)
                        .Where(link => link.StartsWith('#')),
                    link => Assert.Contains(link[1..], ids)
                );
            },
            iter: 1000
        );

    [Fact]
    public void Markup_in_a_letter_is_shown_as_its_letters()
    {
        var page = Page(new Run.Letters("<img src=x onerror=alert(1)> & </p><script>"));

        Assert.Empty(page.Elements("img"));
        Assert.Empty(page.Elements("script"));
        Assert.Equal(
            "<img src=x onerror=alert(1)> & </p><script>",
            page.Stretches().Single().Letters
        );
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JaVaScRiPt:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    public void An_address_that_would_run_something_is_no_link(string address)
    {
        var page = Page(new Run.Letters("here", Link: address));

        Assert.DoesNotContain(page.Elements("a"), link => link.Value == "here");
    }

    [Theory]
    [InlineData("https://example.org/a?b=c&d=e")]
    [InlineData("mailto:press@example.org")]
    [InlineData("../annex")]
    [InlineData("#note")]
    public void An_address_that_leads_somewhere_is_a_link(string address)
    {
        var page = Page(new Run.Letters("here", Link: address));

        Assert.Equal(
            address,
            page.Elements("a").Single(link => link.Value == "here").Attribute("href")!.Value
        );
    }

    [Fact]
    public void The_outline_leaves_no_level_out()
    {
        var page = new RenderedPage(
            Trees.Document([
                Heading(3, "First"),
                Heading(5, "Below it"),
                Heading(3, "Second"),
                Heading(1, "Top"),
            ]),
            MarkSet.None
        );

        Assert.Equal(["First", "Second", "Top"], page.Elements("h2").Select(h => h.Value));
        Assert.Equal(["Below it"], page.Elements("h3").Select(h => h.Value));
    }

    [Fact]
    public void A_mark_that_begins_between_two_passages_has_its_anchor_in_the_second()
    {
        var document = Trees.Document([Paragraph("One."), Paragraph("Two.")]);
        var page = new RenderedPage(
            document,
            MarkSet.Of(DocumentText.Of(document).Text, [new TextSpan(5, 9)])
        );

        var mark = Assert.Single(page.Elements("mark"));
        Assert.Equal("m1", mark.Attribute("id")!.Value);
    }

    private static string LettersAt(DocumentText text, TextSpan span) =>
        string.Concat(
            text.PassagesIn(span)
                .Select(passage =>
                    LettersWithoutSeparators(
                        passage,
                        span.Intersect(passage.Span).Shift(-passage.Span.Start)
                    )
                )
        );

    // A line end that was set is an element between two pieces of a mark.
    private static string WithoutLineEnds(string letters) =>
        letters.Replace("\n", "", StringComparison.Ordinal);

    // On the page a cell's edge is the separator.
    private static string LettersWithoutSeparators(Passage passage, TextSpan span)
    {
        var letters = passage.Text.ToCharArray();
        if (passage.Kind is PassageKind.TableRow)
        {
            var at = passage.Text.IndexOf(DocumentText.CellSeparator, StringComparison.Ordinal);
            while (at >= 0)
            {
                Array.Fill(letters, '\0', at, DocumentText.CellSeparator.Length);
                at = passage.Text.IndexOf(
                    DocumentText.CellSeparator,
                    at + DocumentText.CellSeparator.Length,
                    StringComparison.Ordinal
                );
            }
        }
        return new string(letters, span.Start, span.Length).Replace(
            "\0",
            "",
            StringComparison.Ordinal
        );
    }

    private static RenderedPage Page(params ImmutableArray<Run> runs) =>
        new(Trees.Document([new Block.Paragraph(runs)]), MarkSet.None);

    private static Block.Paragraph Paragraph(string text) => new([new Run.Letters(text)]);

    private static Block.Heading Heading(int level, string text) =>
        new(level, [new Run.Letters(text)]);
}
