using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using Archive.Documents;
using Archive.Originals.Papers;
using Archive.Text;

namespace Archive.Originals.Markup;

/// <summary>What an element is to a reader: nothing, a block, or a style of letters.</summary>
internal static class HtmlForms
{
    private static readonly HashSet<string> Silent =
    [
        "button",
        "datalist",
        "head",
        "iframe",
        "input",
        "noscript",
        "object",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
    ];

    private static readonly HashSet<string> Blocks =
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ];

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsSilent(IElement element) =>
        Silent.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (
            element.GetAttribute("style") is { Length: < 10_000 } style
            && style
                .Replace(" ", "", StringComparison.Ordinal)
                .Contains("display:none", StringComparison.OrdinalIgnoreCase)
        );

    public static RunStyle StyleOf(string name) =>
        name switch
        {
            "b" or "strong" => RunStyle.Strong,
            "em" or "i" or "cite" => RunStyle.Emphasis,
            "del" or "s" or "strike" => RunStyle.Strikethrough,
            _ => RunStyle.Plain,
        };

    public static ImmutableArray<Run> LettersOf(string text)
    {
        var runs = new PaperRuns();
        runs.Add(text);
        return runs.Take();
    }

    /// <summary>Letters whose spaces count.</summary>
    public static string PlainOf(string text) =>
        Characters.Allow(text.Replace("\t", "    ", StringComparison.Ordinal)).Trim('\n');

    /// <summary>Blocks as the letters of one passage, a line each.</summary>
    public static ImmutableArray<Run> RunsOf(ImmutableArray<Block> blocks)
    {
        var runs = new PaperRuns();
        Add(runs, blocks);
        return runs.Take();
    }

    // In one passage a number is a letter like any other.
    private static void AddItems(PaperRuns runs, Block.List list)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            runs.Break();
            if (list.IsOrdered)
            {
                runs.Add(string.Create(CultureInfo.InvariantCulture, $"{list.Start + i}. "));
            }
            AddRest(runs, list.Items[i].Blocks);
        }
    }

    private static void AddRest(PaperRuns runs, ImmutableArray<Block> blocks)
    {
        if (blocks is [Block.Paragraph first, ..])
        {
            runs.Append(first.Runs);
            blocks = blocks[1..];
        }
        Add(runs, blocks);
    }

    private static void Add(PaperRuns runs, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            runs.Break();
            switch (block)
            {
                case Block.Paragraph paragraph:
                    runs.Append(paragraph.Runs);
                    break;
                case Block.Heading heading:
                    runs.Append(heading.Runs);
                    break;
                case Block.Preformatted preformatted:
                    runs.Add(preformatted.Text);
                    break;
                case Block.List list:
                    AddItems(runs, list);
                    break;
                case Block.Quote quote:
                    Add(runs, quote.Blocks);
                    break;
                case Block.Table table:
                    foreach (var row in table.Rows)
                    {
                        runs.Break();
                        foreach (var cell in row.Cells)
                        {
                            runs.Add(" ");
                            runs.Append(cell.Runs);
                        }
                    }
                    break;
            }
        }
    }
}
