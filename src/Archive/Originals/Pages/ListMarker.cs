using System.Text.RegularExpressions;

namespace Archive.Originals.Pages;

/// <summary>What stands before an item of a list: a sign, a number or a letter.</summary>
internal static partial class ListMarker
{
    private const string Signs = "•·▪◦‣■□●○►➢✓*–—-";

    public static bool IsSign(string word) =>
        word.Length == 1 && Signs.Contains(word[0], StringComparison.Ordinal);

    public static bool IsNumber(string word) => Number().IsMatch(word);

    // As in Furniture, nothing to backtrack over.
    [GeneratedRegex(
        @"^(\d{1,3}[.)]|\((\d{1,3}|[a-zA-Z]|[ivx]{1,4})\)|[a-z][.)]|[ivx]{1,4}[.)])$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Number();
}
