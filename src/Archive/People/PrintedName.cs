using System.Globalization;
using Archive.Text;

namespace Archive.People;

/// <summary>A name printed in capitals → as it is written otherwise.</summary>
internal static class PrintedName
{
    /// <param name="member">Whose casing is taken, where it is a Member's.</param>
    public static string Of(string printed, Member? member)
    {
        if (printed.Any(char.IsLower))
        {
            return printed;
        }
        var known = member is null
            ? []
            : $"{member.First} {member.Middle} {member.Last} {member.Suffix} {member.Display}"
                .Split(' ')
                .GroupBy(KeyOf)
                .ToDictionary(group => group.Key, group => group.First().Trim(',', '"'));
        return string.Join(
            ' ',
            printed.Split(' ').Select(word => known.GetValueOrDefault(KeyOf(word), Cased(word)))
        );
    }

    // "MCCONNELL" cannot be told to have two capitals; hyphens and apostrophes part words.
    private static string Cased(string word) =>
        IsNumeral(word)
            ? word
            : CultureInfo
                .InvariantCulture.TextInfo.ToTitleCase(
                    word.ToLowerInvariant().Replace('’', '\u0001')
                )
                .Replace('\u0001', '’');

    private static bool IsNumeral(string word) => word.TrimEnd('.', ',') is "II" or "III" or "IV";

    private static string KeyOf(string word) =>
        string.Concat(Words.Read(word).Select(one => one.Text));
}
