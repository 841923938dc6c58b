using System.Globalization;
using System.Text.RegularExpressions;

namespace Archive.Description.Letters;

/// <summary>The date of a letter, as its own line gives it: "November 21, 2019", "21 Nov. 2019", "Washington, March 3, 2008".</summary>
internal static partial class LetterDate
{
    private const int LongestLine = 60;

    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    /// <summary>Null where the line is no date.</summary>
    public static DateOnly? OfLine(string line)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }
        if (MonthFirst().Match(line) is { Success: true } american)
        {
            return Day(american);
        }
        if (DayFirst().Match(line) is { Success: true } european)
        {
            return Day(european);
        }
        return
            Numbers().Match(line) is { Success: true } numbers
            && DateOnly.TryParseExact(
                numbers.Value,
                ["yyyy-MM-dd", "M/d/yyyy"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            ? day
            : null;
    }

    private static DateOnly? Day(Match match)
    {
        var month = Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        return month > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private const string Month =
        @"(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.?";

    [GeneratedRegex(
        @"^(\(?sent\s)?(date:\s?)?(on\s)?([\p{L}. ]{1,30},\s)?([\p{L}. ]{1,20},\s)?"
            + Month
            + @"\s(?<day>\d{1,2})(st|nd|rd|th)?\s?,?\s?(?<year>(19|20)\d\d)\s?[.,]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex MonthFirst();

    [GeneratedRegex(
        @"^([\p{L}. ]{1,30},\s)?(?<day>\d{1,2})(st|nd|rd|th)?\s"
            + Month
            + @",?\s(?<year>(19|20)\d\d)\s?[.,]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^((19|20)\d\d-\d\d-\d\d|\d{1,2}/\d{1,2}/(19|20)\d\d)$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Numbers();
}
