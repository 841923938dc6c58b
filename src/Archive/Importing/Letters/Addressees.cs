using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Documents;

namespace Archive.Importing.Letters;

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
        var fromBlock = OfBlock(lines, (parts.DateLine ?? -1) + 1, salutation, parts.Subject);
        return fromBlock.IsEmpty ? OfGreeting(lines[salutation].Text) : fromBlock;
    }

    // A line with a title begins an addressee; what follows it, up to the street, is the role and the organization.
    private static ImmutableArray<Party> OfBlock(
        ImmutableArray<TextLine> lines,
        int from,
        int to,
        int? subject
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
            if (!isOffice && PersonalTitle().IsMatch(line))
            {
                recipients.Add(PartyOf(Honorific().Replace(line, "")));
                isInAddress = false;
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

    private static Party PartyOf(string line)
    {
        var comma = line.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && !Suffix().IsMatch(line[(comma + 2)..])
            ? new Party(line[..comma].Trim()) { Role = line[(comma + 2)..].Trim() }
            : new Party(line.Trim());
    }

    private static ImmutableArray<Party> OfGreeting(string line)
    {
        var greeted = Dear().Replace(line, "").TrimEnd(',', ':', ';', '.', '—', '–', '-', ' ');
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
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex PersonalTitle();

    // Under a name, a line that begins so says what the named person is, and names nobody else.
    [GeneratedRegex(
        @"^(The\s)?(Acting|Chairman|Chairwoman|Chair|Secretary|President|Administrator|Director|Commissioner|Governor|Attorney General|Speaker|Deputy|Under\s?Secretary|Inspector General)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Office();

    [GeneratedRegex(
        @"^(The\s)?(Right\s)?Hon(ou?rable|\.)?\s",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
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
        @"^(Jr|Sr|I{1,3}|IV|M\.?D|Ph\.?D|Esq|USN|USA|USMC|USAF)\b",
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
