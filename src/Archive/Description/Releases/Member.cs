using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Documents;
using Archive.People;

namespace Archive.Description.Releases;

/// <summary>A member of Congress at the beginning of a text, as releases name them: "U.S. Senator Jordan Avery (D-N.Y.)".</summary>
/// <param name="Title">As it is written; of a list, that of the list.</param>
/// <param name="Length">Of the words that name the member.</param>
internal sealed partial record Member(Party Party, string Title, int Length)
{
    // With which no name begins or ends, though they are written with capitals.
    private static readonly FrozenSet<string> NoNames = FrozenSet.Create(
        (
            "Chair Chairman Chairwoman Co-Chair Ranking Member Vice Majority Minority Leader Whip Speaker Committee"
            + " Subcommittee Senate House Congress Congressional Caucus Democrat Democrats Democratic Republican Republicans"
            + " President Secretary Governor Mayor Attorney General Administration Department Statement The Today Yesterday"
            + " Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
        ).Split(' ')
    );

    /// <summary>Whether others of the same title may follow: "Senators", "Reps.".</summary>
    public bool IsOfSeveral => Several().IsMatch(Title);

    public bool HasSeat => Party.Affiliation is not null || Party.State is not null;

    /// <summary>Null where the text does not begin with a title and a name in full.</summary>
    public static Member? Titled(string text)
    {
        var match = TitleWords().Match(text);
        if (
            !match.Success
            || (match.Groups["of"] is { Success: true } of && StateNames.CodeOf(of.Value) is null)
        )
        {
            return null;
        }
        var named = Untitled(text[match.Length..], match.Value.Trim());
        return named is null ? null : named with { Length = named.Length + match.Length };
    }

    /// <summary>A name in full and its seat, where the text begins with it.</summary>
    /// <param name="title">That of the list in which the name stands.</param>
    public static Member? Untitled(string text, string title)
    {
        var words = NameWords().Match(text).Value.Split(' ');
        var name = string.Join(' ', words.TakeWhile(word => !NoNames.Contains(word)));
        if (
            !name.Contains(' ', StringComparison.Ordinal)
            || char.IsLower(name[name.LastIndexOf(' ') + 1])
            || words.Any(IsPossessive)
        )
        {
            return null;
        }
        var seat = Seat().Match(text[name.Length..]);
        var party = new Party(name) { Role = RoleOf(title) };
        return new Member(
            seat.Success ? Seated(party, seat) : party,
            title,
            name.Length + seat.Length
        );
    }

    /// <summary>After a list of names, their seats at once: "(both D-N.Y.)". Gives them to those that have none.</summary>
    /// <returns>How many letters say so.</returns>
    public static int GiveSeats(List<Party> parties, string text)
    {
        var shared = SharedSeat().Match(text);
        for (var i = 0; shared.Success && i < parties.Count; i++)
        {
            if (parties[i] is { Affiliation: null, State: null })
            {
                parties[i] = Seated(parties[i], shared);
            }
        }
        return shared.Length;
    }

    private static bool IsPossessive(string word) =>
        word.EndsWith("’s", StringComparison.Ordinal)
        || word.EndsWith("'s", StringComparison.Ordinal);

    private static Party Seated(Party party, Match seat) =>
        party with
        {
            Affiliation = seat.Groups["party"] is { Success: true } letter ? letter.Value : null,
            State = StateNames.CodeOf(seat.Groups["state"].Value),
        };

    private static string RoleOf(string title) =>
        (
            title.Contains("U.S.", StringComparison.Ordinal)
            || title.Contains("United", StringComparison.Ordinal)
            || title.Contains("US ", StringComparison.Ordinal)
                ? "U.S. "
                : ""
        )
        + (
            title.Contains("Sen", StringComparison.Ordinal) ? "Senator"
            : title.Contains("Del", StringComparison.Ordinal) ? "Delegate"
            : "Representative"
        );

    [GeneratedRegex(
        @"^((?<of>\p{Lu}\p{L}+(\s\p{Lu}\p{L}+)?)(['’]s?)?\s)?(senior\s|junior\s)?((U\.\s?S\.|US|United States)\s)?(Senators?|Sens?\.|Representatives?|Reps?\.|Congress(man|woman|men|women|members?)|Delegate|Del\.)[^\S\n]",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TitleWords();

    [GeneratedRegex(
        @"(Senators|Sens\.|Representatives|Reps\.|Congress(men|women|members))$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Several();

    [GeneratedRegex(
        @"^\p{Lu}[\p{L}.'’\-]*(\s(\p{Lu}[\p{L}.'’\-]*|[“""]\p{Lu}\p{L}+\.?[”""]|\(\p{Lu}\p{Ll}{2,}\)|de|da|di|la|van|von|der|del|el|bin)){1,4}(,\s(Jr|Sr)\.|,\s(II|III|IV)\b)?",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex NameWords();

    [GeneratedRegex(
        @"^(,?\s?[\(\[]((?<party>[RDI])(\s?[-–—‑/]\s?|,\s))?(?<state>\p{Lu}[\p{L}. ]{0,20})(\s?[-–—‑]\s?(\d{1,2}(st|nd|rd|th)?|At[- ]Large|AL))?[\)\]]|,\s(?<party>[RDI])[-–—‑](?<state>\p{Lu}[\p{L}.]{1,12}))",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Seat();

    [GeneratedRegex(
        @"^,?\s?[\(\[](both|all)\s(?<party>[RDI])(\s?[-–—‑]\s?(?<state>\p{Lu}[\p{L}. ]{0,20}))?[\)\]]",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex SharedSeat();
}
