using System.Text;
using Archive.Text;

namespace Archive.Documents.Reading;

/// <summary>Text of one line, as a name or a title is: no line ends, no control characters, single spaces.</summary>
internal static class PlainText
{
    /// <summary>White space becomes single spaces, none at the ends; what is no character becomes U+FFFD.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] is not ' ')
                {
                    clean.Append(' ');
                }
            }
            else
            {
                clean.Append((Characters.MayStand(rune) ? rune : Rune.ReplacementChar).ToString());
            }
        }
        if (clean.Length > 0 && clean[^1] is ' ')
        {
            clean.Length--;
        }
        return clean.ToString();
    }
}
