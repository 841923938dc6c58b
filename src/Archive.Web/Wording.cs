using System.Globalization;
using Archive.Documents;

namespace Archive.Web;

/// <summary>Dates, counts and lists as the pages say them, the same whatever culture the machine is set to.</summary>
internal static class Wording
{
    /// <summary>As in "November 21, 2019".</summary>
    public static string Day(DateOnly date) =>
        date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>The same, with a pilcrow on the line of its number.</summary>
    public static string Unbroken(string sentence) =>
        sentence.Replace("¶ ", "¶\u00a0", StringComparison.Ordinal);

    /// <summary>As machines read a day: "2019-11-21".</summary>
    public static string IsoDay(DateOnly date) =>
        date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As in "1,180".</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>As in "1 letter", "1,180 letters".</summary>
    public static string Count(int number, string one, string? many = null) =>
        $"{Number(number)} {(number == 1 ? one : many ?? $"{one}s")}";

    /// <summary>A kind's word for this many: "letter", "replies", "testimony".</summary>
    public static string Many(int number, DocumentKind kind) =>
        number == 1
            ? kind.Label()
            : kind switch
            {
                DocumentKind.Reply => "replies",
                DocumentKind.Testimony => "testimony",
                _ => $"{kind.Label()}s",
            };

    /// <summary>As in "A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}",
        };

    /// <summary>The sentence with its first letter as a capital.</summary>
    public static string Capital(string text) =>
        text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>Numbers without separators, for addresses and attributes.</summary>
    public static string Plain(FormattableString text) => FormattableString.Invariant(text);
}
