using System.Text;
using Archive.Documents;
using CsCheck;

namespace Archive.Tests.Documents;

public sealed class RoundTripTests
{
    private const string File = "letters/2019-11-21-a-letter.md";

    [Fact]
    public void A_passage_written_and_read_is_the_same_passage() =>
        GenBlocks.Passage.Sample(block => AssertSame(Around(block)), iter: 20_000);

    [Fact]
    public void A_body_written_and_read_is_the_same_body() =>
        GenBlocks.Body.Sample(blocks => AssertSame(Around([.. blocks])), iter: 10_000);

    [Fact]
    public void A_document_written_and_read_is_the_same_document() =>
        GenDocument.Document.Sample(AssertSame, iter: 500);

    [Fact]
    public void Whatever_Markdown_was_read_is_read_again_as_the_same() =>
        GenMarkdown.Body.Sample(
            markdown =>
            {
                var document = Read($"{GenMarkdown.FrontMatter}{markdown}");
                AssertSame(document);
            },
            iter: 10_000
        );

    [Theory]
    [InlineData("[<!-- -->*`)|]:`*](other.pdf)")]
    [InlineData("<!-- -->[*`)|]:`*](other.pdf)")]
    [InlineData("*b😀*\u2028A")]
    [InlineData("*a b\u2028<!-- -->* c")]
    [InlineData("[a](javascript:b)*c [^1]: d*e")]
    [InlineData("a<!-- page 3 -->\n<!-- page 3 -->\n")]
    [InlineData("b\n    [^1]: c\n\n- [^1]: d\n")]
    public void Markdown_that_once_came_back_otherwise_comes_back_the_same(string markdown) =>
        AssertSame(Read($"{GenMarkdown.FrontMatter}{markdown}"));

    private static Document Around(params Block[] blocks) =>
        new(DocumentId.Parse("2019-11-21-a-letter"), DocumentKind.Letter, "Title")
        {
            Body = [.. blocks, .. GenBlocks.Footnotes],
        };

    private static void AssertSame(Document document)
    {
        var markdown = DocumentWriter.Write(document);
        var expected = Shape.Of(document);
        var actual = Shape.Of(Read(markdown));
        if (expected != actual)
        {
            Assert.Fail($"{markdown}\n=== expected\n{expected}\n=== actual\n{actual}");
        }
    }

    private static Document Read(string markdown)
    {
        var read = DocumentReader.Read(File, Encoding.UTF8.GetBytes(markdown));
        Assert.DoesNotContain(read.Diagnostics, found => found.IsFatal);
        return read.Document!;
    }
}
