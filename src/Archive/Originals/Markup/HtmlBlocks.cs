using System.Collections.Immutable;
using AngleSharp.Dom;
using Archive.Documents;
using Archive.Originals.Papers;

namespace Archive.Originals.Markup;

/// <summary>Elements of a page → blocks, every word that a reader sees once. Nothing of the page is run or loaded.</summary>
/// <param name="depth">Of the list or quotation that it stands in.</param>
internal sealed class HtmlBlocks(int depth = 0)
{
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly PaperRuns runs = new();

    public static ImmutableArray<Block> Of(INode root)
    {
        var reader = new HtmlBlocks();
        reader.AddChildren(root, RunStyle.Plain, null);
        return reader.Take();
    }

    private ImmutableArray<Block> Take()
    {
        EndParagraph();
        return blocks.ToImmutable();
    }

    private void AddChildren(INode node, RunStyle style, string? link)
    {
        for (var child = node.FirstChild; child is not null; child = child.NextSibling)
        {
            switch (child)
            {
                case IText text:
                    runs.Add(text.Data, style, link);
                    break;
                case IElement element when !HtmlForms.IsSilent(element):
                    Add(element, style, link);
                    break;
            }
        }
    }

    private void Add(IElement element, RunStyle style, string? link)
    {
        switch (element.LocalName)
        {
            case "br" when runs.EndsLine:
                // An empty line parts paragraphs.
                EndParagraph();
                break;
            case "br":
                runs.Break();
                break;
            case "hr":
                EndParagraph();
                blocks.Add(new Block.Divider());
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                EndParagraph();
                AddHeading(element, element.LocalName[1] - '0');
                break;
            case "ul" or "ol" or "menu" when depth < PaperBody.Deepest:
                EndParagraph();
                AddList(element);
                break;
            case "blockquote" when depth < PaperBody.Deepest:
                EndParagraph();
                AddQuote(element);
                break;
            case "table" when HtmlTables.TryRead(element, Within) is { } table:
                EndParagraph();
                blocks.Add(table);
                break;
            case "pre":
                EndParagraph();
                AddPreformatted(element);
                break;
            case "q":
                runs.Add("“", style, link);
                AddChildren(element, style, link);
                runs.Add("”", style, link);
                break;
            case "sup" when element.ChildElementCount == 0:
                runs.AddRaised(element.TextContent, style, link);
                break;
            case var name when HtmlForms.IsBlock(name):
                EndParagraph();
                AddChildren(element, style, link);
                EndParagraph();
                break;
            case "a":
                AddChildren(element, style, element.GetAttribute("href") ?? link);
                break;
            case var name:
                AddChildren(element, style | HtmlForms.StyleOf(name), link);
                break;
        }
    }

    private ImmutableArray<Block> Within(INode node)
    {
        var inner = new HtmlBlocks(depth + 1);
        inner.AddChildren(node, RunStyle.Plain, null);
        return inner.Take();
    }

    // A heading has a line of its own; whatever else stands in it is its letters.
    private void AddHeading(IElement element, int level)
    {
        var heading = HtmlForms.RunsOf(Within(element));
        if (!heading.IsEmpty)
        {
            blocks.Add(new Block.Heading(level, heading));
        }
    }

    private void AddQuote(IElement element)
    {
        var inner = Within(element);
        if (!inner.IsEmpty)
        {
            blocks.Add(new Block.Quote(inner));
        }
    }

    // What stands in a list beside its items is an item too.
    private void AddList(IElement element)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        for (var child = element.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText || child is IElement { LocalName: "br" })
            {
                if (!string.IsNullOrWhiteSpace(child.TextContent))
                {
                    items.Add(
                        new ListItem([new Block.Paragraph(HtmlForms.LettersOf(child.TextContent))])
                    );
                }
                continue;
            }
            if (child is not IElement item || HtmlForms.IsSilent(item))
            {
                continue;
            }
            var inner = item.LocalName is "li" ? Within(item) : WithinAlone(item);
            if (!inner.IsEmpty)
            {
                items.Add(new ListItem(inner));
            }
        }
        if (items.Count > 0)
        {
            var start =
                int.TryParse(element.GetAttribute("start"), null, out var first)
                && first is >= 0 and <= 1_000_000
                    ? first
                    : 1;
            blocks.Add(new Block.List(element.LocalName is "ol", start, items.ToImmutable()));
        }
    }

    private ImmutableArray<Block> WithinAlone(IElement element)
    {
        var inner = new HtmlBlocks(depth + 1);
        inner.Add(element, RunStyle.Plain, null);
        return inner.Take();
    }

    private void AddPreformatted(IElement element)
    {
        var text = HtmlForms.PlainOf(element.TextContent);
        if (!string.IsNullOrWhiteSpace(text))
        {
            blocks.Add(new Block.Preformatted(text));
        }
    }

    private void EndParagraph()
    {
        var taken = runs.Take();
        if (taken.Any(run => run.Text.Trim().Length > 0))
        {
            blocks.Add(new Block.Paragraph(taken));
        }
    }
}
