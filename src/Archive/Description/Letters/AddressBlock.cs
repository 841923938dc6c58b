using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Documents;
using Archive.People;

namespace Archive.Description.Letters;

/// <summary>
/// The lines between a letter's date and its greeting → those it is sent to, with role and organization. A line may hold one
/// of these or all of them, and two addressees may stand side by side: a line then has both names, the next both roles.
/// </summary>
/// <param name="greeted">The last names that the greeting has: where one stands a name ends, title or not.</param>
internal sealed partial class AddressBlock(ImmutableArray<string> greeted)
{
    private const int MostRecipients = 20;
    private const int LongestLine = 600;
    private const int LongestName = 80;

    private readonly List<Party> parties = [];
    private int beside = 1;

    public static ImmutableArray<Party> Read(
        IEnumerable<string> lines,
        ImmutableArray<string> greeted
    )
    {
        var block = new AddressBlock(greeted);
        foreach (var line in lines)
        {
            if (line.Length <= LongestLine && block.parties.Count < MostRecipients)
            {
                block.Take(line);
            }
        }
        return
        [
            .. block
                .parties.Take(MostRecipients)
                .Select(Finished)
                .Where(party => party.Name.Length is > 1 and <= LongestName),
        ];
    }

    private void Take(string line)
    {
        var named = Names(line);
        if (named.Count > 1)
        {
            beside = named.Count;
            parties.AddRange(named.Select(one => NameIn(one).Party));
            return;
        }
        if (beside > 1)
        {
            TakeBeside(line);
            return;
        }
        for (var rest = line; rest.Length > 0; )
        {
            var next = TakeOne(rest);
            if (next.Length >= rest.Length)
            {
                return;
            }
            rest = next;
        }
    }

    // What is left of the line; as long as before where nothing could be taken.
    private string TakeOne(string line)
    {
        var rest = line.TrimStart(',', ';', ':', ' ', '–', '-');
        if (rest.Length == 0 || (Street().IsMatch(rest) && !OrganizationStart().IsMatch(rest)))
        {
            return line;
        }
        if (BeginsName(rest))
        {
            var (party, length) = NameIn(rest);
            parties.Add(party);
            return rest[length..];
        }
        if (parties.Count == 0)
        {
            return line;
        }
        var end = EndOfField(rest, out var isRole);
        var field = rest[..end].TrimEnd(',', ';', ':', '#', '(', '“', '"', ' ');
        if (isRole && parties[^1].Role is null)
        {
            parties[^1] = parties[^1] with { Role = field };
            return rest[end..];
        }
        // A building's name is no organization.
        if (field.Length > 1 && !isRole && parties[^1].Organization is null && IsBody(field))
        {
            parties[^1] = parties[^1] with { Organization = field };
            return rest[end..];
        }
        if (parties[^1] is { Role: null, Organization: null } && !Building().IsMatch(field))
        {
            parties[^1] = parties[^1] with { Role = field };
        }
        else if (parties[^1].Organization is null && !Building().IsMatch(field) && !isRole)
        {
            parties[^1] = parties[^1] with { Organization = field };
        }
        return rest[end..];
    }

    // A line that is the same twice, or has two roles.
    private void TakeBeside(string line)
    {
        if (Street().IsMatch(line))
        {
            return;
        }
        var roles = Role().Matches(line);
        var parts =
            Halves(line) is { } half ? [half, half]
            : roles.Count == beside ? roles.Select(match => match.Value).ToArray()
            : [];
        for (var i = 0; i < parts.Length; i++)
        {
            var at = parties.Count - beside + i;
            // "U.S. Senator" stands before the name, and what is said of the office below it.
            var isRole = Role().IsMatch(parts[i]) && !Role().IsMatch(parties[at].Role ?? "");
            parties[at] = isRole
                ? parties[at] with
                {
                    Role = parts[i],
                }
                : parties[at] with
                {
                    Organization = parties[at].Organization ?? parts[i],
                };
        }
    }

    private static string? Halves(string line) =>
        line.Length > 2
        && line.Length % 2 == 1
        && line[line.Length / 2] is ' '
        && line.AsSpan(0, line.Length / 2).SequenceEqual(line.AsSpan((line.Length / 2) + 1))
            ? line[..(line.Length / 2)]
            : null;

    private static List<string> Names(string line) =>
        [.. BetweenNames().Split(line).Select(name => name.Trim()).Where(name => name.Length > 0)];

    private bool BeginsName(string text) =>
        (parties.Count == 0 && OfficeAlone().IsMatch(text))
        || (
            PrintedTitle.Read(text) is { } read
            && (read.HasHonorific || read.Role is not null && parties.Count == 0)
            && char.IsUpper(read.Name[0])
        )
        || EndOfGreeted(text) > 0;

    private (Party Party, int Length) NameIn(string text)
    {
        if (parties.Count == 0 && OfficeAlone().Match(text) is { Success: true } office)
        {
            return (
                new Party(office.Groups["office"].Value) { Kind = PartyKind.Office },
                office.Length
            );
        }
        var read = PrintedTitle.Read(text);
        var before = text.Length - read.Name.Length;
        var end = EndOfGreeted(read.Name);
        if (end == 0)
        {
            end = EndOfName(read.Name);
        }
        var name = read.Name[..end].Trim().TrimEnd(',');
        var after = AfterName().Match(read.Name[end..]);
        var suffix = after.Groups["suffix"];
        return (
            new Party(suffix.Success ? name + suffix.Value : name) { Role = read.Role },
            before + end + after.Length
        );
    }

    // The name may be no more than the surname that is greeted, after a title.
    private int EndOfGreeted(string text)
    {
        foreach (var surname in greeted)
        {
            var at = text.IndexOf(surname, StringComparison.OrdinalIgnoreCase);
            var end = at + surname.Length;
            if (
                at >= 0
                && (at == 0 || text[at - 1] is ' ')
                && (end == text.Length || !char.IsLetter(text[end]))
                && WordsOfName().IsMatch(text[..end])
                && !Role().IsMatch(text[..at])
                && !FollowedByBody().IsMatch(text[end..])
            )
            {
                return end;
            }
        }
        return 0;
    }

    private static int EndOfName(string text)
    {
        var end = 0;
        foreach (Match word in Word().Matches(text))
        {
            if (
                word.Index > 0
                && (
                    StartsRole(text[word.Index..])
                    || OrganizationStart().IsMatch(text[word.Index..])
                )
            )
            {
                break;
            }
            if (!NameWord().IsMatch(word.Value))
            {
                break;
            }
            end = word.Index + word.Length;
            if (word.Value.EndsWith(','))
            {
                return end - 1;
            }
        }
        return end == 0 ? text.Length : end;
    }

    // A role or an organization ends where the next begins, at a number, or with the line.
    private static int EndOfField(string text, out bool isRole)
    {
        isRole = StartsRole(text) || EndsAsRole().IsMatch(text);
        var end = Digit().Match(text) is { Success: true } digit ? digit.Index : text.Length;
        if (isRole)
        {
            foreach (Match start in OrganizationWithin().Matches(text))
            {
                if (start.Index > 0 && start.Index < end && !EndsAsRole().IsMatch(text[..end]))
                {
                    end = start.Index;
                }
            }
        }
        else if (CityWithin().Match(text) is { Success: true } city && city.Index > 0)
        {
            end = Math.Min(end, city.Index);
        }
        return Math.Max(end, 1);
    }

    private static bool StartsRole(string text) => RoleFirst().IsMatch(text);

    private static bool IsBody(string field) =>
        BodyWord().IsMatch(field) || OrganizationStart().IsMatch(field);

    private static Party Finished(Party party) =>
        party with
        {
            Name = Degree().Replace(party.Name, "").Trim().TrimEnd(','),
            Kind = party.Kind ?? PartyKind.Person,
        };

    [GeneratedRegex(
        @"^(?<office>The ((Acting|Deputy)\s)?(President|Vice President|Commissioner|Secretary|Speaker|Attorney General|Chairman|Governor|Administrator|Director))(?=$|,|\s+The\s|\s+of\s|\s+White)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex OfficeAlone();

    [GeneratedRegex(
        @"(?<!\bThe|^|U\.S\.)\s+(?=((The\s)?Honorable|U\.S\.\sSenator|U\.S\.\sRepresentative|Senator|Representative|Congressman|Congresswoman)\s\p{Lu})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex BetweenNames();

    [GeneratedRegex(
        @"^(?<suffix>,?\s(Jr|Sr|II|III|IV)\b\.?)?(,\s(USN|USA|USMC|USAF|USCG)(\s?\(?[Rr]et\.?\)?)?|,?\s(M\.?D|Ph\.?\s?D|D\.?V\.?M|D\.?O|J\.?D|Esq|M\.?P\.?H|R\.?N)\b\.?)*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex AfterName();

    [GeneratedRegex(
        @",?\s(M\.?D\.?|Ph\.?\s?D\.?|D\.?V\.?M\.?|D\.?O\.?|J\.?D\.?|Esq\.?|M\.?P\.?H\.?|R\.?N\.?)(?=$|,)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Degree();

    [GeneratedRegex(@"\S+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"^(\p{Lu}[\p{L}.'’\-]*|[“""(]\p{Lu}[\p{L}.]*[”"")]|de|da|di|la|van|von|der|del|el|bin),?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex NameWord();

    [GeneratedRegex(
        @"^((\p{Lu}[\p{L}.'’\-]*|[“""(]\p{Lu}[\p{L}.]*[”"")]|de|da|di|la|van|von|der|del|el|bin)\s?){1,6}$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex WordsOfName();

    [GeneratedRegex(
        @"^\s(Ministries|Foundation|Institute|Company|Inc|Center|Building|Street|House Office)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex FollowedByBody();

    [GeneratedRegex(
        PrintedTitle.RolePattern,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Role();

    [GeneratedRegex(
        "^(The\\s)?" + PrintedTitle.RolePattern,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex RoleFirst();

    // "United States Fire Administrator"
    [GeneratedRegex(
        @"^[^\d,]{0,60}" + PrintedTitle.RolePattern + "$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex EndsAsRole();

    private const string OrganizationPattern =
        @"((The White House|White House|United States|Department|Office of|Federal|National|Senate|House|Committee|Subcommittee|Centers?\sfor|Bureau|Internal Revenue|Environmental|Food and Drug|Social Security|Executive Office|Securities and|Consumer|Nuclear|Small Business|General Services)\b|U\.\s?S\.(?=\s))";

    [GeneratedRegex(
        "^" + OrganizationPattern,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex OrganizationStart();

    [GeneratedRegex(
        @"(?<!\b(of|the|for|and|to|&|on)\s)\b" + OrganizationPattern,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex OrganizationWithin();

    [GeneratedRegex(
        @"\b(Department|Agency|Administration|Commission|Committee|Bureau|Service|Office|Board|Senate|House|Corporation|Inc|LLC|Company|Association|University|Institutes?|Bank|Reserve|Centers?|Council|Services|Limited|Ltd|Group|Foundation|Development|Authority|Laboratory|Twitter|Technologies)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex BodyWord();

    [GeneratedRegex(
        @"\b(Building|Suite|Room|Floor|Tower|Plaza|Pentagon|Street|Avenue|Ave|Road|Fax|Phone|Via|Attn)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Building();

    [GeneratedRegex(@"\d", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Digit();

    [GeneratedRegex(@"\sWashington,?\s+D\.?\s?C", RegexOptions.CultureInvariant)]
    private static partial Regex CityWithin();

    [GeneratedRegex(
        @"^(\d|[“""]|P\.?O\.? |Washington,? D|[\p{L} .]{2,40},\s?([A-Z]{2}|D\.C\.)(\s\d|$)|Via\s|VIA\s|Fax|By\s|BY\s|Attn|Original\s)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Street();
}
