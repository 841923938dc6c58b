using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Originals.Markup;

namespace Archive.Importing.WebPages;

/// <summary>
/// A web page → its words as a reader sees them, a paragraph a block: no scripts, styles, navigation or forms; quoted blocks
/// have "&gt; " before them, as in mail. Nothing of the page is run or loaded.
/// </summary>
public static class WebPageText
{
    // What is no part of what the page says.
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "aside",
        "button",
        "footer",
        "form",
        "head",
        "iframe",
        "math",
        "nav",
        "noscript",
        "object",
        "script",
        "select",
        "style",
        "svg",
        "template",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address",
        "article",
        "blockquote",
        "body",
        "caption",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    };

    public const int DeepestNesting = MarkupDepth.Deepest;

    /// <returns>Null for a page nested deeper than <see cref="DeepestNesting"/>.</returns>
    public static string? Of(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        if (MarkupDepth.IsTooDeep(html))
        {
            return null;
        }
        var document = new HtmlParser().ParseDocument(html);
        var main =
            document.QuerySelector("article") ?? document.QuerySelector("main") ?? document.Body;
        return main is null ? "" : new Walk().Run(main);
    }

    private sealed class Walk
    {
        private readonly StringBuilder text = new();
        private readonly StringBuilder paragraph = new();
        private int quotes;

        // By index: a node looks for its next sibling from the first on.
        public string Run(INode root)
        {
            var open = new Stack<(INode Node, int Child)>();
            open.Push((root, 0));
            while (open.TryPop(out var here))
            {
                if (here.Child < here.Node.ChildNodes.Length)
                {
                    open.Push(here with { Child = here.Child + 1 });
                    var child = here.Node.ChildNodes[here.Child];
                    if (!IsSilent(child))
                    {
                        Enter(child);
                        open.Push((child, 0));
                    }
                }
                else
                {
                    Leave(here.Node);
                }
            }
            EndParagraph();
            return text.ToString();
        }

        private static bool IsSilent(INode node) =>
            node is IElement element
            && (
                Silent.Contains(element.LocalName)
                || element.HasAttribute("hidden")
                || element.GetAttribute("aria-hidden") is "true"
            );

        private void Enter(INode node)
        {
            switch (node)
            {
                case IText letters:
                    AddLetters(letters.Data);
                    break;
                case IElement { LocalName: "br" }:
                    EndParagraph();
                    break;
                case IElement element when Blocks.Contains(element.LocalName):
                    EndParagraph();
                    quotes += element.LocalName is "blockquote" ? 1 : 0;
                    break;
                case IElement { LocalName: "q" }:
                    paragraph.Append('“');
                    break;
            }
        }

        private void Leave(INode node)
        {
            switch (node)
            {
                case IElement element when Blocks.Contains(element.LocalName):
                    EndParagraph();
                    quotes -= element.LocalName is "blockquote" ? 1 : 0;
                    break;
                case IElement { LocalName: "q" }:
                    paragraph.Append('”');
                    break;
            }
        }

        private void AddLetters(string letters)
        {
            foreach (var letter in letters)
            {
                if (letter is not (' ' or '\t' or '\n' or '\r' or '\f'))
                {
                    paragraph.Append(letter);
                }
                else if (paragraph.Length > 0 && paragraph[^1] is not ' ')
                {
                    paragraph.Append(' ');
                }
            }
        }

        private void EndParagraph()
        {
            while (paragraph.Length > 0 && paragraph[^1] is ' ')
            {
                paragraph.Length--;
            }
            if (paragraph.Length > 0)
            {
                text.Append(text.Length > 0 ? "\n\n" : "")
                    .Append(quotes > 0 ? "> " : "")
                    .Append(paragraph);
                paragraph.Clear();
            }
        }
    }
}
