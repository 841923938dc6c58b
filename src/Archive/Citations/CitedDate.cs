using System.Collections.Immutable;
using System.Globalization;

namespace Archive.Citations;

/// <summary>Days as the manuals of style write them, in English whatever the culture of the machine.</summary>
internal static class CitedDate
{
    private static readonly ImmutableArray<string> Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>Shared by the Bluebook (table T12) and the MLA Handbook.</summary>
    private static readonly ImmutableArray<string> ShortMonths =
    [
        "Jan.",
        "Feb.",
        "Mar.",
        "Apr.",
        "May",
        "June",
        "July",
        "Aug.",
        "Sept.",
        "Oct.",
        "Nov.",
        "Dec.",
    ];

    /// <summary>"November 21, 2019".</summary>
    public static string Chicago(DateOnly day) => Invariant($"{Month(day)} {day.Day}, {day.Year}");

    /// <summary>"2019, November 21".</summary>
    public static string Apa(DateOnly day) => Invariant($"{day.Year}, {Month(day)} {day.Day}");

    /// <summary>"Nov. 21, 2019".</summary>
    public static string Bluebook(DateOnly day) =>
        Invariant($"{ShortMonths[day.Month - 1]} {day.Day}, {day.Year}");

    /// <summary>"21 Nov. 2019".</summary>
    public static string Mla(DateOnly day) =>
        Invariant($"{day.Day} {ShortMonths[day.Month - 1]} {day.Year}");

    private static string Month(DateOnly day) => Months[day.Month - 1];

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
