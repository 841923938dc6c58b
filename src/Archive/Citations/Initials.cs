using System.Globalization;

namespace Archive.Citations;

/// <summary>Given names cut to their first letters: "Jean-Luc Q." → "J.-L. Q."; "Robert “Bob”" → "R.".</summary>
internal static class Initials
{
    public static string Of(string given)
    {
        var initials = Joined(
            ' ',
            given.Split(' ').SelectMany(WithoutNickname).Select(OfHyphenated)
        );
        return initials.Length > 0 ? initials : given;
    }

    // A nickname stands in quotation marks or parentheses, and begins with no letter; "J.Q." is two names.
    private static string[] WithoutNickname(string word) =>
        word.Length > 0 && char.IsLetter(word[0]) ? word.Split('.') : [];

    private static string OfHyphenated(string word) =>
        Joined('-', word.Split('-', '‐', '‑').Select(First));

    private static string First(string part) =>
        part.Length == 0 ? "" : StringInfo.GetNextTextElement(part).ToUpperInvariant() + ".";

    private static string Joined(char joint, IEnumerable<string> parts) =>
        string.Join(joint, parts.Where(part => part.Length > 0));
}
