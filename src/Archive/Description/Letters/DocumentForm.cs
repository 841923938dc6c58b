using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Documents;

namespace Archive.Description.Letters;

/// <summary>What a document that is no release is, by how it begins: a letter greets, testimony is called it.</summary>
internal static partial class DocumentForm
{
    private const int Head = 5;

    public static DocumentKind KindOf(ImmutableArray<TextLine> lines, string? greeting) =>
        lines.Take(Head).Any(line => Testimony().IsMatch(line.Text)) ? DocumentKind.Testimony
        : greeting is not null ? DocumentKind.Letter
        : DocumentKind.Statement;

    /// <summary>What it is, its title told besides.</summary>
    public static DocumentKind KindOf(LetterFacts facts, string title) =>
        facts.Kind is not DocumentKind.PressRelease && Testimony().IsMatch(title)
            ? DocumentKind.Testimony
            : facts.Kind;

    [GeneratedRegex(
        @"^(written |prepared |oral )?testimony (of|by|before)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Testimony();
}
