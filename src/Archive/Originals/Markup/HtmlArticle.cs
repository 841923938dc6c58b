using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Archive.Documents;
using Archive.Text;
using SmartReader;

namespace Archive.Originals.Markup;

/// <summary>
/// The article of a page: what SmartReader finds, unless a part of the page that calls itself its article says clearly more; of
/// a page that has neither, all but its furniture.
/// </summary>
internal static class HtmlArticle
{
    // A reader's guess may leave out paragraphs; furniture inside an article is little beside it.
    private const double EnoughWords = 0.9;

    private const string Furniture =
        "nav, [role=navigation], [role=search], [role=banner], [role=contentinfo], [role=complementary], [aria-hidden=true]";

    private const string Sides = "body > header, body > footer, aside";

    /// <param name="parse">Makes the page anew, for reading changes it.</param>
    public static ImmutableArray<Block> Of(Func<IHtmlDocument> parse)
    {
        var page = parse();
        var whole = WithoutFurniture(page, Container(page) ?? page.Body);
        var found = Found(parse());
        if (found.IsEmpty)
        {
            return whole;
        }
        var named = Container(page) is not null;
        var (foundWords, wholeWords) = (CountOf(found), CountOf(whole));
        return named
            ? foundWords >= EnoughWords * wholeWords
                ? found
                : whole
            // Without a name nothing tells a short page from its furniture.
            : foundWords >= 0.5 * wholeWords
                ? found
                : whole.Length <= 60
                    ? whole
                    : found;
    }

    private static ImmutableArray<Block> Found(IHtmlDocument page)
    {
        var article = new Reader("https://page.invalid/", page).GetArticle();
        return article is { IsReadable: true, Content.Length: > 0 }
            ? HtmlBlocks.Of(new HtmlParser().ParseDocument(Unbased(article.Content)).Body!)
            : [];
    }

    // Links are read against an address that the page does not have.
    private static string Unbased(string content) =>
        content
            .Replace("https://page.invalid/#", "#", StringComparison.Ordinal)
            .Replace("https://page.invalid/", "/", StringComparison.Ordinal);

    // One article, or one main part: of several, none is the page's.
    private static IElement? Container(IHtmlDocument page)
    {
        var articles = page.QuerySelectorAll("article");
        return articles.Length == 1 ? articles[0]
            : page.QuerySelectorAll("main, [role=main]") is { Length: 1 } mains ? mains[0]
            : null;
    }

    private static ImmutableArray<Block> WithoutFurniture(IHtmlDocument page, IElement? root)
    {
        if (root is null)
        {
            return [];
        }
        foreach (var element in page.QuerySelectorAll($"{Furniture}, {Sides}"))
        {
            if (!element.Contains(root))
            {
                element.Remove();
            }
        }
        return HtmlBlocks.Of(root);
    }

    private static int CountOf(ImmutableArray<Block> blocks) =>
        blocks.Sum(block =>
            Words.Read(string.Concat(HtmlForms.RunsOf([block]).Select(run => run.Text))).Count
        );
}
