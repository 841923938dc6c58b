using System.Globalization;
using Archive.Documents;

namespace Archive.Citations;

/// <summary>A <see cref="Locator"/> as a style writes it.</summary>
internal static class CitedLocator
{
    /// <summary>"par. 6, p. 2", with the style's word for a paragraph; null for the whole document.</summary>
    public static string? Worded(Locator? locator, string paragraph) =>
        Of(locator, $"{paragraph} ", "p. ");

    /// <summary>"¶ 6, at 2": the Bluebook gives pages bare.</summary>
    public static string? Bluebook(Locator? locator) => Of(locator, "¶ ", "at ");

    private static string? Of(Locator? locator, string paragraph, string page) =>
        locator switch
        {
            null => null,
            { Page: null } place => Invariant($"{paragraph}{place.Passage}"),
            { } place => Invariant($"{paragraph}{place.Passage}, {page}{place.Page}"),
        };

    private static string Invariant(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
