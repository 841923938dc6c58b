namespace Archive.Documents.Reading;

/// <summary>
/// Which addresses may come out as links: http, https, mailto, and relative ones. Everything else in a document,
/// whatever it pretends to be, stays the text it was written as.
/// </summary>
internal static class LinkAddress
{
    private const int Longest = 2000;

    /// <param name="decoded">The address with its entities and backslashes already decoded.</param>
    /// <returns>The address to link to, its spaces percent-encoded; null where it must not be a link.</returns>
    public static string? Allow(string? decoded)
    {
        if (decoded is null)
        {
            return null;
        }
        var address = decoded.Replace(" ", "%20", StringComparison.Ordinal);
        return
            address.Length is > 0 and <= Longest
            && address.All(IsPlain)
            && (HasAllowedScheme(address) || IsRelative(address))
            ? address
            : null;
    }

    // Browsers drop line ends and tabs inside an address and read a backslash as a slash.
    private static bool IsPlain(char unit) =>
        unit > ' '
        && unit is not ('\\' or '<' or '>' or '"' or '`' or '\x7f')
        && !char.IsControl(unit)
        && !char.IsWhiteSpace(unit)
        && !char.IsSurrogate(unit)
        && char.GetUnicodeCategory(unit)
            is not (
                System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.PrivateUse
                or System.Globalization.UnicodeCategory.OtherNotAssigned
            );

    private static bool HasAllowedScheme(string address) =>
        HasMore(address, "http://") || HasMore(address, "https://") || HasMore(address, "mailto:");

    private static bool HasMore(string address, string start) =>
        address.Length > start.Length
        && address.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool IsRelative(string address)
    {
        if (address.StartsWith("//", StringComparison.Ordinal))
        {
            return false;
        }
        // A colon before the first slash, question mark or hash would end a scheme.
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end < 0 || address[end] is not ':';
    }
}
