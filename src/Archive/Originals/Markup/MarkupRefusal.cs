using System.Globalization;

namespace Archive.Originals.Markup;

/// <summary>The sentence for pages whose elements are nested too deep.</summary>
internal static class MarkupRefusal
{
    /// <exception cref="HostileRefusalException">They are.</exception>
    public static void ThrowIfTooDeep(string html)
    {
        if (MarkupDepth.IsTooDeep(html))
        {
            throw new HostileRefusalException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The page's elements are nested more than {MarkupDepth.Deepest} deep, which is the limit. Save the page's text, and import that."
                )
            );
        }
    }
}
