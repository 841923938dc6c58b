using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Archive.Documents.Reading;

/// <summary>
/// The Markdown of a body: CommonMark with pipe tables, strikethrough, footnotes and page marks, within limits. HTML
/// is text.
/// </summary>
internal sealed class BodySyntax : IMarkdownExtension
{
    public static MarkdownPipeline Pipeline { get; } =
        new MarkdownPipelineBuilder()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .DisableHtml()
            .Use<BodySyntax>()
            .Build();

    /// <summary>One passage in which the signs of links, emphasis and code are text.</summary>
    public static MarkdownPipeline PlainPassage { get; } = MakePlainPassage();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Replace<QuoteBlockParser>(new BoundedQuoteParser());
        pipeline.BlockParsers.Replace<ListBlockParser>(new BoundedListParser());
        pipeline.BlockParsers.InsertRange(
            0,
            [new TableBlockParser(), new FootnoteBlockParser(), new PageMarkBlockParser()]
        );
        pipeline.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += SignLimit.Apply;
        pipeline.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += SignLimit.Apply;
        pipeline.InlineParsers.InsertRange(0, OwnInlines());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }

    private static MarkdownPipeline MakePlainPassage()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.RemoveAll(parser => parser is not ParagraphBlockParser);
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        builder.InlineParsers.RemoveAll(parser =>
            parser is not (EscapeInlineParser or HtmlEntityParser or LineBreakInlineParser)
        );
        builder.InlineParsers.InsertRange(0, OwnInlines());
        return builder.Build();
    }

    private static InlineParser[] OwnInlines() =>
        [new PageMarkInlineParser(), new SilentInlineParser(), new FootnoteCallInlineParser()];
}
