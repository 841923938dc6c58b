using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Documents;

namespace Archive.Importing.Letters;

/// <summary>What a document is, by how it begins: a release says so, a letter greets, testimony is called it.</summary>
internal static partial class DocumentForm
{
    private const int Head = 15;

    public static DocumentKind KindOf(
        ImmutableArray<TextLine> lines,
        string title,
        string? greeting
    )
    {
        var head = lines.Take(Head).Select(line => line.Text).ToList();
        return head.Any(Release().IsMatch) ? DocumentKind.PressRelease
            : Testimony().IsMatch(title) || head.Take(5).Any(Testimony().IsMatch)
                ? DocumentKind.Testimony
            : greeting is not null ? DocumentKind.Letter
            : DocumentKind.Statement;
    }

    [GeneratedRegex(
        @"^\W{0,5}(for (immediate )?release\b|(news|press|media) release\W{0,5}$|embargoed until)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Release();

    [GeneratedRegex(
        @"^(written |prepared |oral )?testimony (of|by|before)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Testimony();
}
