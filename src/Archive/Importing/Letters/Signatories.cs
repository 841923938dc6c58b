using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Documents;

namespace Archive.Importing.Letters;

/// <summary>Who signed a letter: the names after its closing, each with the titles under it.</summary>
internal static partial class Signatories
{
    private const int MostSignatories = 300;
    private const int LongestName = 60;

    public static ImmutableArray<Party> Of(ImmutableArray<TextLine> lines, LetterParts parts)
    {
        if (parts.Closing is not int closing)
        {
            return [];
        }
        var signed = ImmutableArray.CreateBuilder<Party>();
        for (var i = closing + 1; i < lines.Length && signed.Count < MostSignatories; i++)
        {
            var line = WithoutPoint(Mark().Replace(lines[i].Text, "").Trim().TrimEnd(',', ';'));
            if (AfterSignatures().IsMatch(line))
            {
                break;
            }
            if (Title().IsMatch(line))
            {
                GiveRole(signed, line);
            }
            else if (NameOf(line) is { } party)
            {
                signed.Add(party);
            }
        }
        return signed.Any(party => HalfOf(party.Role) is not null)
            ? [.. signed.SelectMany(SideBySide)]
            : signed.ToImmutable();
    }

    // Where two signed side by side, a line has both names and the next the same title twice. Names of two words each
    // can be told apart; others stay as they are.
    private static IEnumerable<Party> SideBySide(Party party) =>
        party.Name.Split(' ') is [var first, var last, var second, var secondLast]
            ?
            [
                party with
                {
                    Name = $"{first} {last}",
                    Role = HalfOf(party.Role) ?? party.Role,
                },
                party with
                {
                    Name = $"{second} {secondLast}",
                    Role = HalfOf(party.Role) ?? party.Role,
                },
            ]
            : [party];

    /// <summary>Of a title that stands twice, one; else null.</summary>
    private static string? HalfOf(string? role) =>
        role is { Length: > 2 }
        && role.Length % 2 == 1
        && role[role.Length / 2] is ' '
        && role.AsSpan(0, role.Length / 2).SequenceEqual(role.AsSpan((role.Length / 2) + 1))
            ? role[..(role.Length / 2)]
            : null;

    // A sentence's point is no part of a name; that of "Jr." and of an initial is.
    private static string WithoutPoint(string line) =>
        line.Length > 3
        && line[^1] is '.'
        && line[^3] is not (' ' or '.')
        && !line.EndsWith("r.", StringComparison.Ordinal)
            ? line[..^1]
            : line;

    // The first title under a name is the role; of several, the first.
    private static void GiveRole(ImmutableArray<Party>.Builder signed, string role)
    {
        if (signed.Count > 0 && signed[^1].Role is null && role.Length <= 2 * LongestName)
        {
            signed[^1] = signed[^1] with { Role = role };
        }
    }

    private static Party? NameOf(string line)
    {
        if (line.Length > 2 * LongestName)
        {
            return null;
        }
        if (WithParty().Match(line) is { Success: true } tagged)
        {
            return new Party(tagged.Groups["name"].Value.Trim())
            {
                Affiliation = tagged.Groups["party"].Value,
                State = tagged.Groups["state"].Value,
            };
        }
        var comma = line.IndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && Title().IsMatch(line[(comma + 2)..]))
        {
            return Name().IsMatch(line[..comma])
                ? new Party(line[..comma]) { Role = line[(comma + 2)..] }
                : null;
        }
        return line.Length <= LongestName && Name().IsMatch(line) ? new Party(line) : null;
    }

    [GeneratedRegex(
        @"^(/s/\s*|_+\s*|[-•*]\s+)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"^(cc\b|c\.c\.|enclosures?\b|attachments?\b|encl\b|###|\[|https?:|for more|contact\b|a copy|the (full )?letter|\d|page\b|issues\b|permalink\b)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AfterSignatures();

    [GeneratedRegex(
        @"\b(Senators?|Members? of Congress|Representatives?|Congressman|Congresswoman|Chair(man|woman)?|Co-Chairs?|Ranking Member|Member|Governor|Attorney General|Secretary|President|Executive|Officer|Director|Spokesperson|Leader|Whip|Committee|Subcommittee|Senate|House|Delegate|Commissioner|Caucus|District)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Title();

    [GeneratedRegex(
        @"^(?<name>\p{Lu}[\p{L}.'’\-]*(\s[\p{L}.'’\-“”""]+,?){1,5})\s*[\(\[](?<party>[RDI])\s?[-–—]\s?(?<state>[A-Z]{2})(\s?[-–—]\s?\d+)?[\)\]]$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex WithParty();

    // Two to six words that begin with capitals, but for particles.
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}.'’\-]*(\s(\p{Lu}[\p{L}.'’\-]*|[“""]\p{Lu}[\p{L}.]*[”""]|\(\p{Lu}\p{L}+\)|de|da|di|la|van|von|der|del|el|bin),?){1,5}$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Name();
}
