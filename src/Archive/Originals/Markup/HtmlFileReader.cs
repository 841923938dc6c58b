using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Archive.Documents;
using Archive.Originals.Papers;

namespace Archive.Originals.Markup;

/// <summary>Reads a web page in the child process: its article without the furniture around it, and what it says of itself.</summary>
internal sealed class HtmlFileReader : IHostileFormat
{
    public const string FormatName = "html";

    public string Name => FormatName;

    public byte[] Read(HostileFile file)
    {
        // Signs of elements are ASCII in every character set of pages.
        MarkupRefusal.ThrowIfTooDeep(Encoding.Latin1.GetString(file.Bytes.Span));
        var facts = new PageFacts(Parse(file.Bytes));
        var article = HtmlArticle.Of(() => Parse(file.Bytes));
        var title = facts.Title;
        return Packet.Write(
            new ReadPaper(
                PaperBody.Write(WithTitle(article, title)),
                title,
                facts.Date,
                facts.Authors,
                facts.Url,
                facts.Publisher,
                facts.Language,
                []
            ),
            []
        );
    }

    private static IHtmlDocument Parse(ReadOnlyMemory<byte> bytes)
    {
        using var stream = ByteStream.Of(bytes);
        return new HtmlParser().ParseDocument(stream);
    }

    // The headline is a heading of the page and often stands outside its article.
    private static ImmutableArray<Block> WithTitle(ImmutableArray<Block> blocks, string? title)
    {
        const int head = 6;
        return
            title is null
            || blocks
                .Take(head)
                .Any(block =>
                    block is Block.Heading or Block.Paragraph
                    && string.Concat(HtmlForms.RunsOf([block]).Select(run => run.Text))
                        .Contains(title, StringComparison.OrdinalIgnoreCase)
                )
            ? blocks
            : [new Block.Heading(1, HtmlForms.LettersOf(title)), .. blocks];
    }
}
