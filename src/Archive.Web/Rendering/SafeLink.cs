namespace Archive.Web.Rendering;

/// <summary>
/// Decides whether what a document names as an address may become a link: http, https, mailto and relative ones.
/// A document's reader has decided it for the body; front matter says what it likes.
/// </summary>
internal static class SafeLink
{
    /// <summary>The address, or null where it must stay text.</summary>
    public static string? Of(string? address)
    {
        if (string.IsNullOrWhiteSpace(address) || address.Any(char.IsControl))
        {
            return null;
        }
        var trimmed = address.Trim();
        var end = trimmed.AsSpan().IndexOfAny(":/?#");
        if (end < 0 || trimmed[end] is not ':')
        {
            return trimmed;
        }
        return trimmed[..end].ToLowerInvariant() is "http" or "https" or "mailto" ? trimmed : null;
    }

    /// <summary>The address where it leads out of this site to a page; null for every other one.</summary>
    public static string? ToElsewhere(string? address) =>
        Of(address) is { } safe
        && Uri.TryCreate(safe, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? safe
            : null;
}
