using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Documents;

namespace Archive.Description.Releases;

/// <summary>
/// Who issues a release: the members of Congress who are the subject of its first sentence, or the company that is. Whom
/// the sentence names besides ("joined by …") issues nothing; where it has another subject, nobody is named.
/// </summary>
internal static partial class IssuerReader
{
    private const int MostIssuers = 20;
    private const int LongestSubject = 500;

    private static readonly FrozenSet<string> Verbs = FrozenSet.Create(
        (
            "sent wrote led said spoke met told made took held won gave is are was were has have had will sends writes leads"
            + " says calls announces urges demands issues applauds asks releases introduces joins praises questions presses"
        ).Split(' ')
    );

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create("“”\"‘;:");
    private static readonly FrozenSet<string> Relatives = FrozenSet.Create("who", "which", "that");

    private static readonly FrozenSet<string> Followers = FrozenSet.Create(
        "today",
        "yesterday",
        "also",
        "and",
        "as",
        "along",
        "alongside",
        "together",
        "with",
        "on",
        "this",
        "of"
    );

    private static readonly FrozenSet<string> Besides = FrozenSet.Create(
        "along",
        "alongside",
        "together",
        "accompanied",
        "with"
    );

    /// <param name="sentence">From its subject, or from what leads up to it: "Citing a report, …".</param>
    public static ImmutableArray<Party> Read(string sentence)
    {
        var subject = SubjectOf(sentence);
        if (Member.Titled(subject) is not { } first)
        {
            return Company().Match(sentence) is { Success: true } company
                ? [new Party(company.Groups["name"].Value)]
                : [];
        }
        var issuers = new List<Party> { first.Party };
        var at = first.Length;
        var last = first;
        while (Next(subject[at..], last) is { } next)
        {
            issuers.Add(next.Member.Party);
            at += next.Length;
            last = next.Member;
        }
        at += Member.GiveSeats(issuers, subject[at..]);
        return
            !Unread().IsMatch(subject[at..])
            && Continues(subject, at)
            && HasVerb(subject, at, last, issuers)
            && issuers.Count <= MostIssuers
            ? [.. issuers]
            : [];
    }

    private static string SubjectOf(string sentence)
    {
        var comma = LeadsUp().IsMatch(sentence)
            ? sentence.IndexOf(", ", StringComparison.Ordinal)
            : -1;
        while (comma > 0 && comma < LongestSubject)
        {
            if (sentence[..comma].Split(' ').Any(EndsSentence))
            {
                break;
            }
            if (Member.Titled(sentence[(comma + 2)..]) is not null)
            {
                return sentence[(comma + 2)..];
            }
            comma = sentence.IndexOf(", ", comma + 2, StringComparison.Ordinal);
        }
        return sentence;
    }

    // After a subject comes a comma, its verb or when it acted; after the beginning of something else, that.
    private static bool Continues(string sentence, int at)
    {
        var rest = sentence[at..].TrimStart();
        var word = rest.Split(' ')[0].TrimEnd(',');
        return rest.StartsWith(',')
            || IsVerb(word)
            || Followers.Contains(word)
            || word.EndsWith("ly", StringComparison.Ordinal)
            || word.EndsWith("day", StringComparison.Ordinal);
    }

    // In a list, a name that has no seat where the one before has is the beginning of something else.
    private static (Member Member, int Length)? Next(string rest, Member last)
    {
        var and = And().Match(rest);
        if (!and.Success)
        {
            return null;
        }
        var following = rest[and.Length..];
        var next =
            Member.Titled(following)
            ?? (
                last.IsOfSeveral
                && Member.Untitled(following, last.Title) is { } named
                && named.HasSeat == last.HasSeat
                    ? named
                    : null
            );
        return next is null ? null : (next, and.Length + next.Length);
    }

    // Between a subject and its verb stands what the members are, and sometimes more of them.
    private static bool HasVerb(string sentence, int at, Member last, List<Party> issuers)
    {
        var end = Math.Min(sentence.Length, LongestSubject);
        var before = "";
        var isBesides = false;
        while (at < end)
        {
            if (sentence[at] is ' ')
            {
                at++;
                continue;
            }
            if (
                !isBesides
                && (before is "and" || before.EndsWith(','))
                && More(sentence[at..], last) is { } more
            )
            {
                issuers.Add(more.Party);
                at += more.Length;
                before = "";
                continue;
            }
            var space = sentence.IndexOf(' ', at);
            var word = sentence[at..(space < 0 ? sentence.Length : space)];
            at += word.Length;
            if (EndsSentence(word))
            {
                return false;
            }
            var bare = word.Trim(',', '(', ')');
            var isJoined =
                bare is "joined" && sentence[at..].StartsWith(" by ", StringComparison.Ordinal);
            isBesides |= isJoined || Besides.Contains(bare);
            if (!isJoined && !Relatives.Contains(before) && IsVerb(bare))
            {
                return true;
            }
            before = word;
        }
        return false;
    }

    private static Member? More(string rest, Member last) =>
        Member.Titled(rest)
        ?? (
            last.IsOfSeveral && Member.Untitled(rest, last.Title) is { HasSeat: true } named
                ? named
                : null
        );

    private static bool EndsSentence(string word) =>
        word.AsSpan().IndexOfAny(SentenceSigns) >= 0 || (word.Length > 5 && word.EndsWith('.'));

    private static bool IsVerb(string word) =>
        Verbs.Contains(word)
        || (
            word.Length > 4
            && word.EndsWith("ed", StringComparison.Ordinal)
            && char.IsLower(word[0])
        );

    [GeneratedRegex(
        @"^(,\s(and\s|&\s)?|\s(and|&)\s)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex And();

    // Somebody more, whose name and office are written in a way of their own.
    [GeneratedRegex(
        @"^,?\s(and|&)\s\p{Lu}",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Unread();

    [GeneratedRegex(
        @"^(\p{Lu}\p{L}+ing|After|Before|Following|In|As|With|At|Amid|During|While|Because|Since|Days|Weeks|Concerned|Alarmed|To|For|Just|Ahead|Due|Given)\s",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex LeadsUp();

    // A name that says it is a company's: others of its form are bureaus, and whoever tells of them.
    [GeneratedRegex(
        @"^(?<name>\p{Lu}[\p{L}\d&.'’\-]*(\s[\p{Lu}\d&][\p{L}\d&.'’\-]*){0,5},?\s(Inc\.?|Corp\.?|Corporation|Ltd\.?|LLC|plc|PLC|Company|Co\.|Incorporated|Limited|AG|S\.A\.|N\.V\.))(\s?\([^()]{2,60}\))?,?\s((today|yesterday)\s)?(has\s)?(announced|said|issued|released|reported|confirmed|disclosed|responded|published)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Company();
}
