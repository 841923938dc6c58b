using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Documents;

namespace Archive.Description.Letters;

/// <summary>To whom a letter is: the block between its date and its salutation, else the salutation itself.</summary>
internal static partial class Addressees
{
    private const int MostRecipients = 20;
    private const int LongestName = 100;

    public static ImmutableArray<Party> Of(ImmutableArray<TextLine> lines, LetterParts parts)
    {
        if (parts.Salutation is not int salutation)
        {
            return parts.Greeting is null ? [] : OfGreeting(parts.Greeting);
        }
        var greeted = OfGreeting(lines[salutation].Text);
        var fromBlock = OfBlock(
            lines,
            (parts.DateLine ?? -1) + 1,
            salutation,
            parts.Subject,
            [.. greeted.Select(party => party.Name[(party.Name.LastIndexOf(' ') + 1)..])]
        );
        return fromBlock.IsEmpty ? greeted : fromBlock;
    }

    // A line with a title or a name that is greeted begins an addressee; what follows it, up to the street, is the role and the
    // organization. Two of them on one line stood side by side, and what stands below them as well cannot be parted.
    private static ImmutableArray<Party> OfBlock(
        ImmutableArray<TextLine> lines,
        int from,
        int to,
        int? subject,
        ImmutableArray<string> greeted
    )
    {
        var recipients = ImmutableArray.CreateBuilder<Party>();
        var isInAddress = true;
        for (var i = from; i < to && recipients.Count < MostRecipients; i++)
        {
            var line = lines[i].Text.TrimEnd(',', ';', ':');
            if (i == subject || line.Length > LongestName)
            {
                continue;
            }
            var isOffice =
                recipients.Count > 0 && recipients[^1].Role is null && Office().IsMatch(line);
            if (!isOffice && (PersonalTitle().IsMatch(line) || IsNameOf(line, greeted)))
            {
                var named = BetweenHonorifics().Split(line);
                recipients.AddRange(named.Select(one => PartyOf(Honorific().Replace(one, ""))));
                isInAddress = named.Length > 1;
            }
            else if (isInAddress || Street().IsMatch(line))
            {
                isInAddress = true;
            }
            else if (recipients[^1] is { Role: null } named && !Organization().IsMatch(line))
            {
                recipients[^1] = named with { Role = line };
            }
            else if (recipients[^1].Organization is null)
            {
                recipients[^1] = recipients[^1] with { Organization = line };
            }
        }
        return recipients.ToImmutable();
    }

    // "Kenneth Example Ministries" is not whom "Dear Mr. Example" greets.
    private static bool IsNameOf(string line, ImmutableArray<string> greeted)
    {
        var name = NameIn(line);
        return name.Length > 0
            && !OfficeWord().IsMatch(name)
            && greeted.Any(surname => name.EndsWith($" {surname}", StringComparison.Ordinal));
    }

    // Without "Jr.", and without what follows a comma. Empty where the line is no name.
    private static string NameIn(string line)
    {
        var comma = line.IndexOf(',', StringComparison.Ordinal);
        if (comma >= 0 && !AfterName().IsMatch(line[comma..]))
        {
            return "";
        }
        var name = comma < 0 ? line : line[..comma];
        var bare = SuffixOfName().Replace(name, "");
        return Name().IsMatch(bare) ? bare
            : Name().IsMatch(name) ? name
            : "";
    }

    private static Party PartyOf(string line)
    {
        if (NameAndOffice().Match(line) is { Success: true } both)
        {
            return new Party(both.Groups["name"].Value.TrimEnd())
            {
                Role = both.Groups["role"].Value,
            };
        }
        var comma = line.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && !Suffix().IsMatch(line[(comma + 2)..])
            ? new Party(line[..comma].Trim()) { Role = line[(comma + 2)..].Trim() }
            : new Party(line.Trim());
    }

    private static ImmutableArray<Party> OfGreeting(string line)
    {
        var greeted = Dear()
            .Replace(line.Split(':')[0], "")
            .TrimEnd(',', ';', '.', '—', '–', '-', ' ');
        return
        [
            .. And()
                .Split(greeted)
                .Select(name => name.Trim())
                .Where(name => name.Length is > 0 and <= LongestName)
                .Where(name => name.Any(char.IsLetter))
                .Select(name => new Party(TheOffice().Replace(name, "The ")))
                .Take(MostRecipients),
        ];
    }

    [GeneratedRegex(
        @"^(The\s)?(Right\s)?(Hon(ou?rable|\.)?|Mr\.|Ms\.|Mrs\.|Miss|Dr\.|Gen\.|General|Lt\.|Adm\.|Admiral|Chairman|Chairwoman|Chair|Secretary|Senator|Representative|Congressman|Congresswoman|President|Administrator|Director|Commissioner|Governor|Attorney General|Acting|Ambassador|Speaker|Deputy|Under\s?Secretary|Inspector General)\s",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex PersonalTitle();

    // Under a name, a line that begins so says what the named person is, and names nobody else.
    [GeneratedRegex(
        @"^(The\s)?(Acting|Chairman|Chairwoman|Chair|Secretary|President|Administrator|Director|Commissioner|Governor|Attorney General|Speaker|Deputy|Under\s?Secretary|Inspector General)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Office();

    // Three words at least, the first two of them nobody's office.
    [GeneratedRegex(
        @"^(?<name>(?!The\s|Acting\s)(\p{Lu}[\p{L}.'’-]*\s){2,4}?)(?<role>((Acting|Deputy|Assistant|Under|Vice|Lieutenant)\s)*(Secretary|Director|Administrator|Commissioner|Chair|Chairman|Chairwoman|President|Governor|Ranking Member|(Attorney|Comptroller|Postmaster|Surgeon|Inspector) General)(\s(of|for|to)\s[^\d,]{2,60})?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NameAndOffice();

    [GeneratedRegex(
        @"^\p{Lu}[\p{L}.'’-]*(\s\p{L}[\p{L}.'’-]*){1,4}$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Name();

    [GeneratedRegex(
        @"\s(Jr|Sr|I{2,3}|IV)\.?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex SuffixOfName();

    [GeneratedRegex(@"^,\s.{2,30}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex AfterName();

    [GeneratedRegex(
        @"\b(Leaders?|Members?|Chairs?|Chair(man|woman|men)|Secretary|Director|Commissioners?|Governor|General|President|Speaker)$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfficeWord();

    [GeneratedRegex(@"(?<!\bThe)\s+(?=(?:The\s)?Honorable\s)", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenHonorifics();

    [GeneratedRegex(
        @"^(The\s)?(Right\s)?Hon(ou?rable|\.)?\s",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Honorific();

    [GeneratedRegex(
        @"\d|^P\.?O\.? |,\s?[A-Z]{2}$|D\.?C\.?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Street();

    [GeneratedRegex(
        @"\b(Department|Agency|Administration|Commission|Committee|Bureau|Service|Office|Board|Senate|House|Corporation|Inc|LLC|Company|Association|University|Institute|Bank|Reserve|Center|Council|Services)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Organization();

    [GeneratedRegex(
        @"^(Jr|Sr|I{1,3}|IV|M\.?D|D\.?V\.?M|D\.?O|J\.?D|Ph\.?D|Esq|USN|USA|USMC|USAF)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^Dear\s+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Dear();

    [GeneratedRegex(
        @",\s+and\s+|\s+and\s+|,\s+|\s+&\s+",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex And();

    // "Mr. President" is greeted, "The President" is the addressee.
    [GeneratedRegex(
        @"^(Mr|Madam|Mister)\.?\s(?=(President|Secretary|Speaker|Chairman|Chairwoman|Administrator|Attorney General)$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TheOffice();
}
