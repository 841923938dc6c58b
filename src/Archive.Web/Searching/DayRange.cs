using System.Globalization;

namespace Archive.Web.Searching;

/// <summary>The days that a date as people type it stands for: one, a month's, or a year's.</summary>
internal readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>Reads "2019-11-21", "2019-11" and "2019"; null for everything else.</summary>
    public static DayRange? Parse(string text)
    {
        var trimmed = text.Trim();
        if (Read(trimmed, "yyyy-MM-dd") is { } day)
        {
            return new DayRange(day, day);
        }
        if (Read(trimmed, "yyyy-MM") is { } month)
        {
            return new DayRange(
                month,
                new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month))
            );
        }
        return Read(trimmed, "yyyy") is { } year
            ? new DayRange(year, new DateOnly(year.Year, 12, 31))
            : null;
    }

    private static DateOnly? Read(string text, string format) =>
        DateOnly.TryParseExact(
            text,
            format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date
            : null;
}
