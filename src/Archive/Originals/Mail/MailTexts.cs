using AngleSharp.Html.Parser;
using Archive.Originals.Markup;
using Archive.Originals.Papers;
using Archive.Text;
using MimeKit;
using MimeKit.Text;

namespace Archive.Originals.Mail;

/// <summary>A part of letters → what a reader is shown of it.</summary>
internal static class MailTexts
{
    // A letter beside its page; "this message has to be read as a page" is none.
    private const double EnoughWords = 0.6;

    public static MailText Read(TextPart part) =>
        part.IsHtml
            ? new MailText(null, PaperBody.Write(HtmlBlocks.Of(PageOf(part))))
            : new MailText(Unflowed(part), null);

    /// <summary>Whether the letters have most of the words that the page has.</summary>
    public static bool SaysAsMuch(TextPart plain, MimeEntity page)
    {
        var html = FirstPage(page);
        if (html is null || string.IsNullOrWhiteSpace(plain.Text))
        {
            return html is null;
        }
        var words = HtmlBlocks.Of(PageOf(html));
        var count = words.Sum(block => Words.Read(TextOf(block)).Count);
        return Words.Read(plain.Text).Count >= EnoughWords * count;
    }

    private static string TextOf(Documents.Block block) =>
        string.Concat(HtmlForms.RunsOf([block]).Select(run => run.Text));

    private static TextPart? FirstPage(MimeEntity entity) =>
        entity switch
        {
            TextPart { IsHtml: true } html => html,
            Multipart multipart => multipart
                .Select(FirstPage)
                .FirstOrDefault(found => found is not null),
            _ => null,
        };

    private static AngleSharp.Dom.INode PageOf(TextPart part)
    {
        var html = part.Text ?? "";
        MarkupRefusal.ThrowIfTooDeep(html);
        return new HtmlParser().ParseDocument(html);
    }

    private static string Unflowed(TextPart part)
    {
        var text = part.Text ?? "";
        if (!part.IsFlowed)
        {
            return part.IsEnriched ? EnrichedText.Of(text) : text;
        }
        var deletes =
            part.ContentType.Parameters["delsp"] is { } delsp
            && delsp.Equals("yes", StringComparison.OrdinalIgnoreCase);
        return new FlowedToText { DeleteSpace = deletes }.Convert(text);
    }
}
