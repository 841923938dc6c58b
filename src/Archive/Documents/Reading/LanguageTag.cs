using System.Text.RegularExpressions;

namespace Archive.Documents.Reading;

/// <summary>Which language a file or its front matter says it is in, where that is a tag of BCP 47.</summary>
internal static partial class LanguageTag
{
    /// <returns>Null where there is no tag, or something else.</returns>
    public static string? Read(string? text) =>
        text?.Trim() is { Length: <= 35 } tag
        && Form().IsMatch(tag)
        // It says that nobody knows.
        && !tag.Equals("und", StringComparison.OrdinalIgnoreCase)
            ? tag
            : null;

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
