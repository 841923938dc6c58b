using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Archive.Description.Letters;

/// <summary>The words before the signatures: "Sincerely,".</summary>
/// <param name="Rest">What follows them on their line.</param>
internal sealed partial record Closing(int Line, string Rest)
{
    /// <summary>On lines of their own, else at the beginning or within a line whose breaks were lost.</summary>
    public static IEnumerable<Closing> All(ImmutableArray<TextLine> lines, int from)
    {
        var any = false;
        for (var i = from; i < lines.Length; i++)
        {
            if (OfLine().IsMatch(lines[i].Text))
            {
                any = true;
                yield return new Closing(i, "");
            }
        }
        for (var i = from; i < lines.Length && !any; i++)
        {
            foreach (Match match in WithinLine().Matches(lines[i].Text))
            {
                yield return new Closing(i, lines[i].Text[(match.Index + match.Length)..].Trim());
            }
        }
    }

    public static bool Is(string line) => OfLine().IsMatch(line);

    [GeneratedRegex(
        @"^((Very\s)?(sincerely|respectfully|truly|cordially)(\s(yours|submitted))?|yours(\s(very\s)?(sincerely|truly|faithfully|respectfully))?|(with\s)?(best|kind|kindest|warm|warmest)?\s?(personal\s)?(regards|wishes)|with appreciation|gratefully|thank you)\s?[,.;]?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfLine();

    [GeneratedRegex(
        @"\b(Sincerely|Respectfully|Cordially|Very truly yours|Sincerely yours|Respectfully submitted|Cordially yours)\s?,",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WithinLine();
}
