using System.Text.RegularExpressions;

namespace Archive.People;

/// <summary>A seat as it is printed behind a name: "(D-WA)", "[R–N.Y.]", "(D-Texas-12)".</summary>
/// <param name="Length">Of the text that says it.</param>
public readonly partial record struct PrintedSeat(string State, string? Affiliation, int Length)
{
    /// <summary>Null where the text does not begin with one.</summary>
    public static PrintedSeat? At(string text)
    {
        var match = Bracketed().Match(text);
        return match.Success && StateNames.CodeOf(match.Groups["state"].Value) is { } state
            ? new PrintedSeat(
                state,
                match.Groups["party"] is { Success: true } letter ? letter.Value : null,
                match.Length
            )
            : null;
    }

    [GeneratedRegex(
        @"^[\(\[]((?<party>[RDI])(\s?[-–—‑/]\s?|,\s))?(?<state>\p{Lu}[\p{L}. ]{0,20})(\s?[-–—‑]\s?(\d{1,2}(st|nd|rd|th)?|At[- ]Large|AL))?[\)\]]",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Bracketed();
}
