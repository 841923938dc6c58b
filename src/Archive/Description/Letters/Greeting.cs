using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Documents;

namespace Archive.Description.Letters;

/// <summary>"Dear Chairman Avery and Ranking Member Lin:" → whom it greets, with their offices.</summary>
internal static partial class Greeting
{
    private const int MostGreeted = 20;
    private const int LongestName = 100;

    public static ImmutableArray<Party> Read(string line)
    {
        var greeted = Dear()
            .Replace(line.Split(':')[0], "")
            .TrimEnd(',', ';', '.', '—', '–', '-', ' ');
        return
        [
            .. And()
                .Split(greeted)
                .Select(name => name.Trim())
                .Where(name => name.Length is > 0 and <= LongestName && name.Any(char.IsLetter))
                .Select(PartyOf)
                .OfType<Party>()
                .Take(MostGreeted),
        ];
    }

    // Null where it names nobody: "Colleagues".
    private static Party? PartyOf(string greeted)
    {
        if (Office().Match(greeted) is { Success: true } office)
        {
            return new Party($"The {office.Groups["office"].Value}") { Kind = PartyKind.Office };
        }
        if (Nobody().IsMatch(greeted))
        {
            return null;
        }
        var read = PrintedTitle.Read(greeted);
        return new Party(read.Name) { Role = read.Role };
    }

    [GeneratedRegex(@"^Dear\s+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Dear();

    [GeneratedRegex(
        @",\s+and\s+|\s+and\s+|,\s+(?!Jr|Sr|II)|\s+&\s+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex And();

    // "Mr. President" is greeted, "The President" is the addressee.
    [GeneratedRegex(
        @"^(Mr|Madam|Mister|The)\.?\s(?<office>President|Secretary|Speaker|Chairman|Chairwoman|Chair|Administrator|(Attorney|Comptroller|Inspector|Postmaster|Surgeon)\sGeneral|Director|Commissioner|Governor|Ambassador|Leader|Vice President)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Office();

    [GeneratedRegex(
        @"^(Sirs?|Madams?|Sir or Madam|Sir/Madam|Colleagues?|Friends?|Members?|Ladies|Gentlemen|All)$|^(To Whom|(my )?(fellow )?(colleagues?|friends?)\b)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Nobody();
}
