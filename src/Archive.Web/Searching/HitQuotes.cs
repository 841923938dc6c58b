using Archive.Search;
using Archive.Text;

namespace Archive.Web.Searching;

/// <summary>Which words of a hit its links carry along.</summary>
internal static class HitQuotes
{
    private const int Most = 12;

    /// <summary>Each form in which the words sought stand in the passage, to be marked where the document is read.</summary>
    public static IEnumerable<string> ToMark(Hit hit) =>
        hit.Marks.Select(mark => mark.Of(hit.Text)).Distinct(StringComparer.Ordinal).Take(Most);

    /// <summary>
    /// The words to highlight on paper: the phrases sought, or the passage that has the words sought; single words would
    /// be highlighted all over the document. None where the document's title is what was found.
    /// </summary>
    public static IEnumerable<string> ToPrint(Hit hit)
    {
        var phrases = ToMark(hit).Where(IsPhrase).ToList();
        return phrases.Count > 0 ? phrases
            : hit.Marks.IsEmpty ? []
            : [hit.Text];
    }

    private static bool IsPhrase(string words) => Words.Read(words).Count > 1;
}
