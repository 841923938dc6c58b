using Archive.Text;
using Archive.Web.Hosting;
using Archive.Web.Searching;

namespace Archive.Web.Reading;

/// <summary>Says that words are not in a document, and which of its own come nearest.</summary>
internal static class MissingWording
{
    private const int Longest = 600;

    public static Refusal Refuse(OpenedDocument opened, MissingWords missing) =>
        Refusal.NotFound(
            missing switch
            {
                MissingWords.Quoted => "These words are not in the document",
                MissingWords.Linked => "The words of this link do not stand in the document now",
                _ => "This place is not in the document",
            },
            Sentence(opened, missing)
        );

    private static string Sentence(OpenedDocument opened, MissingWords missing)
    {
        var title = opened.Document.Title;
        var words = Excerpt.Head(missing.Words, Longest);
        var notThere = missing switch
        {
            MissingWords.Quoted => $"“{words}” is not in “{title}”.",
            MissingWords.Linked =>
                $"“{words}” does not stand in “{title}” now: it was corrected after the link was made, or the link is damaged.",
            _ =>
                $"The text has {Wording.Number(opened.Text.Text.Length)} characters; name a place in them as START-END.",
        };
        if (missing is MissingWords.Place)
        {
            return notThere;
        }
        if (missing.Nearest is not { } nearest)
        {
            return $"{notThere} Nothing in it comes near.";
        }
        var place = opened.Text.PlaceOf(nearest);
        return $"{notThere} The nearest wording is at {place}: “{Words(opened, nearest)}”.";
    }

    /// <summary>The document's own words at a place, on one line.</summary>
    public static string Words(OpenedDocument opened, TextSpan span) =>
        string.Join(
            ' ',
            Excerpt
                .Head(span.Of(opened.Text.Text), Longest)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
