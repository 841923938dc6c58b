using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Archive.Importing.Mail;

/// <summary>How programs set the message that is answered or passed on below the answer: a line that says so, or its heading.</summary>
internal static partial class MessageBelow
{
    private const int LongestHeading = 8;

    private static readonly ImmutableArray<string> Keys =
    [
        "From:",
        "Sent:",
        "Date:",
        "To:",
        "Cc:",
        "Subject:",
    ];

    public static bool IsSeparator(string line) => Separator().IsMatch(line);

    /// <returns>Which line of a heading it is; null where it is none.</returns>
    public static string? KeyOf(string line) =>
        Keys.FirstOrDefault(key => line.StartsWith(key, StringComparison.OrdinalIgnoreCase));

    /// <summary>Lines with empty ones put between, so that they are not taken for lines of one paragraph.</summary>
    public static List<string> Parted(IReadOnlyList<string> lines)
    {
        var parted = new List<string>();
        var headingEnd = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsSeparator(lines[i].Trim()))
            {
                parted.Add("");
                headingEnd = i + 1;
            }
            else if (KeyOf(lines[i].TrimStart('*', ' ')) == "From:")
            {
                headingEnd = Math.Max(headingEnd, EndOfHeading(lines, i));
            }
            parted.Add(lines[i]);
            if (i < headingEnd)
            {
                parted.Add("");
            }
        }
        return parted;
    }

    private static int EndOfHeading(IReadOnlyList<string> lines, int from)
    {
        for (var i = from; i < Math.Min(lines.Count, from + LongestHeading); i++)
        {
            if (KeyOf(lines[i].TrimStart('*', ' ')) == "Subject:")
            {
                return i + 1;
            }
        }
        return from;
    }

    [GeneratedRegex(
        @"^[-_ ]{2,40}(Original Message|Original Appointment|Forwarded message|Forwarded by .{0,80}|Reply message)[-_ :]{0,40}$|^Begin forwarded message:$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Separator();
}
