using System.Text;
using Archive.Text;

namespace Archive.Documents;

/// <summary>A name or title as it stands in an address or a file name: its words, joined by hyphens.</summary>
public static class Slug
{
    /// <summary>
    /// Lower-case ASCII letters, digits and single hyphens, at most <paramref name="longest"/> of them, cut between
    /// words where that can be; empty where the text has no such letter.
    /// </summary>
    public static string Of(string text, int longest = DocumentId.LongestId)
    {
        var slug = new StringBuilder();
        foreach (var word in Words.Read(text, HyphenReading.Parted))
        {
            var letters = string.Concat(word.Text.Where(char.IsAsciiLetterOrDigit));
            if (letters.Length == 0)
            {
                continue;
            }
            var needed = (slug.Length == 0 ? 0 : 1) + letters.Length;
            if (slug.Length + needed > longest)
            {
                if (slug.Length == 0)
                {
                    slug.Append(letters.AsSpan(0, longest));
                }
                break;
            }
            if (slug.Length > 0)
            {
                slug.Append('-');
            }
            slug.Append(letters);
        }
        return slug.ToString();
    }
}
