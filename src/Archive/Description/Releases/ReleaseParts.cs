using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Description.Letters;

namespace Archive.Description.Releases;

/// <summary>Where the parts of a press release stand: its headline, above what it tells, amid contacts and dates.</summary>
/// <param name="Headline">In one line; null where it has none.</param>
/// <param name="Lead">Null where nothing is told as releases tell it.</param>
internal sealed partial record ReleaseParts(DateOnly? Date, string? Headline, Lead? Lead)
{
    private const int Head = 15;

    // What bears no mark of a release begins to tell at once.
    private const int ShortHead = 5;
    private const int LongestHeadline = 250;
    private const int FewestWords = 3;
    private const int LongerThanLetterhead = 7;

    /// <summary>Null where it is no release: none is said to be one, and no one tells of others as releases do.</summary>
    public static ReleaseParts? Of(ImmutableArray<TextLine> lines, bool isSaid = false)
    {
        var mark = FirstMark(lines);
        var isMarked = isSaid || mark is not null;
        var (at, lead) = FindLead(lines, isMarked ? Head : ShortHead);
        if (lead is null && !isMarked)
        {
            return null;
        }
        var end = lead is null ? Math.Min(lines.Length, Head) : at;
        return new ReleaseParts(
            lead?.Date ?? DateOf(lines, end),
            HeadlineOf(lines, mark ?? 0, end),
            lead
        );
    }

    /// <summary>The first line that is no date, no contact and no mark of a release; null where there is no line.</summary>
    public static string? FirstWords(ImmutableArray<TextLine> lines)
    {
        var head = lines.Take(Head).Select(line => line.Text).ToList();
        return head.Find(line => !IsFurniture(line)) ?? head.FirstOrDefault();
    }

    private static int? FirstMark(ImmutableArray<TextLine> lines)
    {
        for (var i = 0; i < Math.Min(lines.Length, Head); i++)
        {
            if (Mark().IsMatch(lines[i].Text))
            {
                return i;
            }
        }
        return null;
    }

    private static (int At, Lead? Lead) FindLead(ImmutableArray<TextLine> lines, int most)
    {
        for (var i = 0; i < Math.Min(lines.Length, most); i++)
        {
            if (LetterParts.Greets(lines[i].Text))
            {
                break;
            }
            if (!IsFurniture(lines[i].Text) && Lead.At(lines, i) is { } lead)
            {
                return (i, lead);
            }
        }
        return (0, null);
    }

    private static DateOnly? DateOf(ImmutableArray<TextLine> lines, int end) =>
        lines
            .Take(end)
            .Select(line =>
                LetterDate.OfLine(Mark().Replace(line.Text, "").Trim(' ', ':', '-', '–', '—'))
            )
            .FirstOrDefault(date => date is not null);

    // Above the mark stands a headline, or a letterhead, which is short.
    private static string? HeadlineOf(ImmutableArray<TextLine> lines, int mark, int end) =>
        HeadlineIn(lines, 0, mark, LongerThanLetterhead)
        ?? HeadlineIn(lines, mark, end, FewestWords)
        ?? HeadlineIn(lines, 0, mark, FewestWords);

    private static string? HeadlineIn(
        ImmutableArray<TextLine> lines,
        int from,
        int end,
        int fewestWords
    )
    {
        var first = from;
        while (
            first < end
            && (
                IsFurniture(lines[first].Text)
                || lines[first].Text.Count(char.IsWhiteSpace) < fewestWords - 1
            )
        )
        {
            first++;
        }
        if (first >= end)
        {
            return null;
        }
        var headline = lines[first].Text;
        var width = lines.Max(line => line.Text.Length);
        for (var i = first + 1; i < end && Continues(lines, i, width); i++)
        {
            headline += " " + lines[i].Text;
        }
        return headline.Length <= LongestHeadline && !headline.EndsWith(':') ? headline : null;
    }

    // What stands below a headline is a subtitle, unless the headline plainly goes on.
    private static bool Continues(ImmutableArray<TextLine> lines, int at, int width)
    {
        var (before, line) = (lines[at - 1].Text, lines[at].Text);
        return !lines[at].FollowsBlank
            && !IsFurniture(line)
            && (
                char.IsLower(line[0])
                || Unfinished().IsMatch(before)
                || (!before.Any(char.IsLower) && !line.Any(char.IsLower))
                || (width <= Paragraphs.WidestPage && before.Length >= width * 6 / 10)
            );
    }

    private static bool IsFurniture(string line) =>
        Mark().IsMatch(line) || Furniture().IsMatch(line) || LetterDate.OfLine(line) is not null;

    [GeneratedRegex(
        @"^\W{0,5}((for )?immediate release\b|for release\b|(news|press|media) (release|advisory)s?\W{0,5}$|embargoed until)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Mark();

    // Contacts, addresses, and who sends it.
    [GeneratedRegex(
        @"^\W{0,3}(((media|press)\s)?contacts?\b|cc:|tel\b|phone\b|fax\b|e-?mail\b|date:|news from\b|(from the )?office of\b|u\.s\. (senate|house of representatives)$|united states (senate|congress)$|(u\.s\. )?(senator|representative|congress\w+) [\p{L}. ]{3,30}$|washington,? d\.?c\.?$|contact information|print|share|home\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}$)|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|\S@\S|https?:|www\.",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Furniture();

    [GeneratedRegex(
        @"([,:;&—–-]|\b(a|an|the|of|for|to|in|on|at|by|with|from|and|or|as|is|are|will|that|over|into|after|amid|against|its|their|his|her))$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Unfinished();
}
