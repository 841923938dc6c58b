using System.Text.RegularExpressions;

namespace Archive.Originals.Mail;

/// <summary>The letters of text/enriched (RFC 1896), an older form of mail: commands in angle brackets, "&lt;&lt;" for a bracket.</summary>
internal static partial class EnrichedText
{
    public static string Of(string text) =>
        Command().Replace(Parameters().Replace(text, ""), found => found.Value == "<<" ? "<" : "");

    [GeneratedRegex(
        @"<param>[^<]*</param>",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Parameters();

    [GeneratedRegex(
        @"<<|</?[A-Za-z0-9-]{1,60}>",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Command();
}
