using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Archive.Importing.Letters;

/// <summary>Where the parts of a letter stand, by the number of the line; nothing where a part is not there.</summary>
/// <param name="DateLine">The line that is the date.</param>
/// <param name="Salutation">The line that greets.</param>
/// <param name="Closing">The line before the signatures.</param>
/// <param name="Subject">The line that says what it is about.</param>
internal sealed partial record LetterParts(
    int? DateLine,
    DateOnly? Date,
    int? Salutation,
    int? Closing,
    int? Subject
)
{
    /// <summary>A salutation or a date stands among the first lines or nowhere.</summary>
    private const int LongestHead = 60;

    public static LetterParts Of(ImmutableArray<TextLine> lines)
    {
        var head = Math.Min(lines.Length, LongestHead);
        var salutation = First(0, head, line => Greeting().IsMatch(line));
        var beforeGreeting = salutation ?? Math.Min(head, 12);
        var dateLine = First(0, beforeGreeting, line => LetterDate.OfLine(line) is not null);
        var closing = Last(salutation ?? 0, line => ClosingWords().IsMatch(line));
        return new LetterParts(
            dateLine,
            dateLine is int at ? LetterDate.OfLine(lines[at].Text) : null,
            salutation,
            closing,
            First(
                0,
                Math.Min(lines.Length, (salutation ?? 12) + 3),
                line => SubjectWords().IsMatch(line)
            )
        );

        int? First(int from, int to, Func<string, bool> isIt)
        {
            for (var i = from; i < to; i++)
            {
                if (isIt(lines[i].Text))
                {
                    return i;
                }
            }
            return null;
        }

        int? Last(int from, Func<string, bool> isIt)
        {
            for (var i = lines.Length - 1; i > from; i--)
            {
                if (isIt(lines[i].Text))
                {
                    return i;
                }
            }
            return null;
        }
    }

    /// <summary>What stands after "Re:" on the subject's line.</summary>
    public static string SubjectOf(string line) => SubjectWords().Replace(line, "").Trim();

    [GeneratedRegex(
        @"^(Dear\s\S.{0,200}|(Mr|Madam|Mister)\.?\s(President|Secretary|Chairman|Speaker|Chairwoman)\s?)[,:;.—–-]*$|^(To Whom It May Concern|Ladies and Gentlemen)\s?[,:]?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Greeting();

    [GeneratedRegex(
        @"^((Very\s)?(sincerely|respectfully|truly|cordially)(\s(yours|submitted))?|yours(\s(very\s)?(sincerely|truly|faithfully|respectfully))?|(with\s)?(best|kind|kindest|warm|warmest)?\s?(personal\s)?(regards|wishes)|semper fi(delis)?|in service|with appreciation|gratefully|thank you)\s?[,.;]?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ClosingWords();

    [GeneratedRegex(
        @"^(re|subject|in re)\s?:\s*",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SubjectWords();
}
