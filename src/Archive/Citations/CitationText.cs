using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Archive.Citations;

/// <summary>
/// Readies what a document says of itself for a citation: one line, composed Unicode, nothing invisible, and no
/// marks at the ends that the citation itself will set.
/// </summary>
internal static class CitationText
{
    /// <summary>In UTF-16 units; a name or title that is longer is cut, and says so.</summary>
    private const int LongestPart = 2000;

    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        "al. Bros. Co. Corp. Dept. Dr. Esq. etc. Gov. Hon. Inc. Jr. Ltd. Messrs. No. Nos. Prof. Rep. Rev. Sen. Sr. St.".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>A name, role or title as one part of a citation; null where nothing is left of it.</summary>
    public static string? Part(string? text)
    {
        // Three points are one mark here, which takes no other after it.
        var part = OnOneLine(text)
            .Normalize(NormalizationForm.FormC)
            .TrimStart(',', ';', ':', '!', '?', ' ')
            .Replace("...", "…", StringComparison.Ordinal);
        for (var length = -1; length != part.Length; )
        {
            length = part.Length;
            part = WithoutLastStop(part.TrimEnd(',', ';', ':', ' '));
        }
        return part.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? part : null;
    }

    /// <summary>Whether the full stop that ends the text belongs to its last word, as in "Contoso Ltd." or "the U.S.".</summary>
    public static bool EndsInAbbreviation(string text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..].TrimStart('(', '[', '“', '‘', '"');
        return Abbreviations.Contains(word) || IsInitials(word);
    }

    /// <summary>The text with its first letter small: "Press release" inside a sentence.</summary>
    public static string LowerFirst(string text) =>
        text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    // Whole code points, so that the text can be composed, and only so many of them.
    private static string OnOneLine(string? text)
    {
        var line = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (line.Length >= LongestPart)
            {
                return line.Append('…').ToString();
            }
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!IsInvisible(rune) && !(line.Length == 0 && IsCombining(rune)))
            {
                line.Append(rune.ToString());
            }
        }
        return line.ToString();
    }

    private static string WithoutLastStop(string text) =>
        text.EndsWith("..", StringComparison.Ordinal)
        || (text.EndsWith('.') && !EndsInAbbreviation(text))
            ? text[..^1]
            : text;

    // "U.S.", "J.", "Ph.D.": groups of one or two letters, each with its point; "no." is a word.
    private static bool IsInitials(string word)
    {
        var groups = word.Split('.');
        return groups is [.., ""]
            && groups[..^1].All(group => group.Length is 1 or 2 && group.All(char.IsLetter))
            && (groups.Length > 2 || groups[0].Length == 1);
    }

    // The joiners stay: Persian and the scripts of India cannot be written without them.
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        && rune.Value is not (ZeroWidthJoiner or ZeroWidthNonJoiner);

    private static bool IsCombining(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.SpacingCombiningMark;
}
