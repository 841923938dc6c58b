using Archive.Text;
using Archive.Web.Hosting;
using Archive.Web.Searching;

namespace Archive.Web.Reading;

/// <summary>Says that words are not in a document, and which of its own come nearest.</summary>
internal static class MissingWording
{
    private const int Longest = 600;

    public static Refusal Refuse(OpenedDocument opened, MissingQuote missing) =>
        Refusal.NotFound("These words are not in the document", Sentence(opened, missing));

    private static string Sentence(OpenedDocument opened, MissingQuote missing)
    {
        var notThere =
            $"“{Excerpt.Head(missing.Quote, Longest)}” is not in “{opened.Document.Title}”.";
        if (missing.Nearest is not { } nearest)
        {
            return $"{notThere} Nothing in it comes near.";
        }
        var locator = opened.Text.PassageAt(nearest.Start)!.Locator;
        return $"{notThere} The nearest wording is at {locator}: “{Words(opened, nearest)}”.";
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
