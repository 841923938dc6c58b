using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Documents;
using Archive.People;

namespace Archive.Description.Letters;

/// <summary>
/// A line below a letter's closing → who signs in it. Names stand one under the other, or side by side with nothing between
/// them: there the register of Members tells where one ends. Whoever is in no register signs on a line of his own.
/// </summary>
internal sealed partial class SignatureLines(MemberRegister register, DateOnly? day)
{
    private const int LongestLine = 2_000;
    private const int LongestName = 60;
    private const int LongestRole = 120;
    private const int MostNameWords = 7;
    private const int WordsOfSentence = 4;

    public SignatureLine Read(string printed)
    {
        var line = WithoutPoint(Mark().Replace(printed, "").Trim().TrimEnd(',', ';'));
        if (line.Length is 0)
        {
            return new SignatureLine.Other();
        }
        if (
            line.Length > LongestLine
            || AfterSignatures().IsMatch(line)
            || LetterDate.OfLine(line) is not null
            || LetterParts.Greets(line)
        )
        {
            return new SignatureLine.End();
        }
        if (Members(line) is { } members)
        {
            return members;
        }
        if (TitledLastNames().IsMatch(line))
        {
            return new SignatureLine.Signed(
                [
                    .. EachTitled()
                        .Matches(line)
                        .Select(match =>
                            PartyOf(
                                match.Groups["last"].Value,
                                PartyResolver.ChamberOf(match.Value)
                            )
                        ),
                ],
                [],
                IsLast: false
            );
        }
        var party = NotMember(line);
        if (IsTitle(line) && !(party is not null && Announced().IsMatch(line)))
        {
            return new SignatureLine.Titles(RolesOf(line));
        }
        return party is not null ? new SignatureLine.Signed([party], [], IsLast: false)
            : IsSentence(line) ? new SignatureLine.End()
            : new SignatureLine.Other();
    }

    // Null where the register knows nobody on the line.
    private SignatureLine.Signed? Members(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var mayEnd = Array.ConvertAll(words, register.MayEndWith);
        if (!mayEnd.Contains(true))
        {
            return null;
        }
        var parties = ImmutableArray.CreateBuilder<Party>();
        var between = new List<string>();
        var roles = ImmutableArray.CreateBuilder<string>();
        var isLast = false;
        for (var at = 0; at < words.Length; )
        {
            var rest = string.Join(' ', words[at..]);
            if (parties.Count > 0 && PrintedSeat.At(rest) is { } seat)
            {
                parties[^1] = parties[^1] with
                {
                    State = seat.State,
                    Affiliation = seat.Affiliation,
                };
                at += rest[..seat.Length].Split(' ').Length;
                continue;
            }
            var (name, length) = NameAt(words, mayEnd, at, between);
            if (name is null)
            {
                between.Add(words[at]);
                at++;
                continue;
            }
            if (!IsBetween(between, isFirst: parties.Count == 0, roles))
            {
                isLast = true;
                break;
            }
            parties.Add(name);
            between.Clear();
            at += length;
        }
        if (parties.Count == 0)
        {
            return null;
        }
        isLast |= !IsBetween(between, isFirst: false, roles);
        return new SignatureLine.Signed(parties.ToImmutable(), roles.ToImmutable(), isLast);
    }

    // The longest name that the register knows; or, with a seat behind it, the last name that a title announces.
    private (Party? Name, int Length) NameAt(
        string[] words,
        bool[] mayEnd,
        int at,
        List<string> before
    )
    {
        var chamber = PartyResolver.ChamberOf(string.Join(' ', before));
        for (var length = Math.Min(MostNameWords, words.Length - at); length > 1; length--)
        {
            if (!mayEnd[at + length - 1])
            {
                continue;
            }
            var name = string.Join(' ', words[at..(at + length)]);
            if (!IsOneName(name) || !char.IsUpper(name[0]) || Announced().IsMatch(name))
            {
                continue;
            }
            var found = register.Resolve(name, day, new Seat(chamber, null, null));
            if (found is not Resolution.Unknown)
            {
                var member = (found as Resolution.Known)?.Member;
                return (PartyOf(PrintedName.Of(name.TrimEnd(',', ';'), member), chamber), length);
            }
        }
        return
            chamber is not null
            && at + 1 < words.Length
            && mayEnd[at]
            && LastName().IsMatch(words[at])
            && PrintedSeat.At(string.Join(' ', words[(at + 1)..])) is not null
            ? (PartyOf(words[at], chamber), 1)
            : (null, 0);
    }

    private static Party PartyOf(string name, Chamber? chamber) =>
        new(name) { Role = RoleOf(chamber) };

    private static string? RoleOf(Chamber? chamber) =>
        chamber switch
        {
            Chamber.Senate => "Senator",
            Chamber.House => "Representative",
            _ => null,
        };

    // A comma ends a name, but for the one before "Jr."; a title is no part of it.
    private static bool IsOneName(string name)
    {
        var inner = WithSuffix().Replace(name.TrimEnd(',', ';'), "");
        return !inner.Contains(',', StringComparison.Ordinal)
            && !inner.Contains(';', StringComparison.Ordinal)
            && !TitleWord().IsMatch(inner);
    }

    // Titles before a name, titles behind one, "and": anything else ends the signatures.
    private static bool IsBetween(
        List<string> words,
        bool isFirst,
        ImmutableArray<string>.Builder roles
    )
    {
        var text = Joint().Replace(string.Join(' ', words), "").Trim();
        if (text.Length == 0 || Announcing().IsMatch(text))
        {
            return true;
        }
        if (isFirst || !IsTitle(text))
        {
            return false;
        }
        roles.AddRange(RolesOf(WithoutAnnouncing().Replace(text, "")));
        return true;
    }

    private static Party? NotMember(string line)
    {
        if (line.Length > LongestName + LongestRole)
        {
            return null;
        }
        var chamber = PartyResolver.ChamberOf(Announced().Match(line).Value);
        var bare = Announced().Replace(line, "");
        if (WithSeat().Match(bare) is { Success: true } seated)
        {
            return
                PrintedSeat.At(bare[seated.Length..]) is { } seat
                && seat.Length == bare.Length - seated.Length
                ? PartyOf(PrintedName.Of(seated.Groups["name"].Value.TrimEnd(), null), chamber) with
                {
                    State = seat.State,
                    Affiliation = seat.Affiliation,
                }
                : null;
        }
        var comma = bare.IndexOf(", ", StringComparison.Ordinal);
        var role = comma > 0 && IsTitle(bare[(comma + 2)..]) ? bare[(comma + 2)..] : null;
        var name = role is null ? bare : bare[..comma];
        return name.Length <= LongestName && Name().IsMatch(name) && !NoName(name)
            ? PartyOf(PrintedName.Of(name, null), chamber) with
            {
                Role = role ?? RoleOf(chamber),
            }
            : null;
    }

    private static bool NoName(string line) =>
        TitleWord().IsMatch(line)
        || StateNames.CodeOf(line) is not null
        || BodyWord().IsMatch(line)
        || (
            line.IndexOf(',', StringComparison.Ordinal) is var comma and > 0
            && StateNames.CodeOf(line[(comma + 1)..]) is not null
        );

    private static bool IsTitle(string line) =>
        line.Length <= 2 * LongestRole && TitleWord().IsMatch(line);

    // "United States Senator United States Senator" of two people side by side.
    private static ImmutableArray<string> RolesOf(string line)
    {
        var each = EachTitle().Matches(line);
        return each.Count > 1 && each.Sum(match => match.Length) >= line.Count(unit => unit != ' ')
            ? [.. each.Select(match => match.Value)]
            : [line.TrimStart('-', '–', '—', ',', ' ')];
    }

    private static bool IsSentence(string line) =>
        line.Split(' ').Count(word => word.Length > 0 && char.IsLower(word[0])) >= WordsOfSentence
        || line.EndsWith(':');

    // A sentence's point is no part of a name; that of "Jr." and of an initial is.
    private static string WithoutPoint(string line) =>
        line.Length > 3
        && line[^1] is '.'
        && line[^3] is not (' ' or '.')
        && !line.EndsWith("r.", StringComparison.Ordinal)
            ? line[..^1]
            : line;

    private const string Titles =
        @"(Senators?|Members? of Congress|Representatives?|Congressman|Congresswoman|Chair(man|woman)?|Co-Chairs?|Ranking Member|Member|Governor|Attorney General|Secretary|President|Executive|Officer|Director|Spokesperson|Leader|Whip|Committee|Subcommittee|Senate|House|Delegate|Commissioner|Caucus|District)";

    [GeneratedRegex(
        @"^(/s/\s*|_+\s*|[-•*]\s+)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"^(cc\b|c\.c\.|enclosures?\b|attachments?\b|encl\b|###|\[|https?:|for more|for immediate release|(press |media |news )?contacts?\b|a copy|the (full )?letter|text (of|from)|here is|\d|page\b|issues\b|permalink\b|to whom)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex AfterSignatures();

    [GeneratedRegex(
        @"\b" + Titles + @"\b|\b(Sen|Rep)s?\.\s|\bMember Of\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TitleWord();

    [GeneratedRegex(
        @"(U\.S\. Senator|United States Senator|U\.S\. Representative|United States Representative|Member of Congress|Ranking Member|Chairman|Chairwoman|Senator|Representative)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EachTitle();

    // What stands before a name: "U.S. Senator", "The Honorable".
    private const string Announcement =
        @"((The\s)?(Hon\.|Honorable)\s?|(U\.\s?S\.|US|United States)\s)?" + Office;

    private const string Office =
        @"(Senators?|Sens?\.|Representatives?|Reps?\.|Congress(man|woman|men|women|members?)|Delegate|Del\.|Honorable|Hon\.)";

    [GeneratedRegex(
        "^" + Announcement + "$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Announcing();

    [GeneratedRegex(
        @"\s" + Announcement + "$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex WithoutAnnouncing();

    [GeneratedRegex(
        "^" + Announcement + @"\s",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Announced();

    // "Sen. Avery Sen. Lin": columns of last names.
    [GeneratedRegex(
        "^(" + Announcement + @"\s\p{Lu}[\p{L}'’\-]+[,;]?\s?){2,}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TitledLastNames();

    [GeneratedRegex(
        Office + @"\s(?<last>\p{Lu}[\p{L}'’\-]+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex EachTitled();

    [GeneratedRegex(
        @"^((and|&|[-–—,;|/•])\s?)+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Joint();

    [GeneratedRegex(
        @",?\s(Jr|Sr|II|III|IV)\.?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex WithSuffix();

    [GeneratedRegex(
        @"^\p{Lu}[\p{L}'’\-]+$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex LastName();

    [GeneratedRegex(
        @"^(?<name>\p{Lu}[\p{L}.'’\-]*(\s[\p{L}.'’\-“”""]+,?){1,5})\s*(?=[\(\[])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WithSeat();

    // Words of bodies, places and papers, and of no person.
    [GeneratedRegex(
        @"\b(Street|Avenue|Suite|Room|Building|Washington|Office|Department|Agency|Bureau|Foundation|Association|Institute|University|Coalition|Council|Inc|LLC|Corporation|Company|Center|Federation|Union|League|Society|Alliance|Press|Release|Contact|Immediate|Congress|Congressional|Letter|Statement|Background|America|American|States|County|City|Project|Fund|Network|Services?|Conference|National|International|Affairs|Delegation|Democrats?|Republicans?|Homes|Corrections|General|United|Legislative)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex BodyWord();

    // Two to six words that begin with capitals, but for particles.
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}.'’\-]*(\s(\p{Lu}[\p{L}.'’\-]*|[“""]\p{Lu}[\p{L}.]*[”""]|\(\p{Lu}\p{L}+\)|de|da|di|la|van|von|der|del|el|bin),?){1,5}$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Name();
}
