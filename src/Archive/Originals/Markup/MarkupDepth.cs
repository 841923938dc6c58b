using System.Buffers;

namespace Archive.Originals.Markup;

/// <summary>How many elements of a page are open at once, read off its letters: the parser's time grows with the square of it.</summary>
public static class MarkupDepth
{
    /// <summary>No page for people comes near.</summary>
    public const int Deepest = 2_000;

    private static readonly SearchValues<char> NameLetters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
    );

    // Their end need not be written, and of pages by hand it often is not.
    private static readonly HashSet<string> Endless = new(StringComparer.OrdinalIgnoreCase)
    {
        "br",
        "col",
        "dd",
        "dt",
        "hr",
        "img",
        "input",
        "li",
        "link",
        "meta",
        "option",
        "p",
        "source",
        "td",
        "th",
        "tr",
        "wbr",
    };

    public static bool IsTooDeep(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var endless = Endless.GetAlternateLookup<ReadOnlySpan<char>>();
        var open = 0;
        for (
            var at = html.IndexOf('<', StringComparison.Ordinal);
            at >= 0;
            at = html.IndexOf('<', at + 1)
        )
        {
            var isEnd = at + 1 < html.Length && html[at + 1] is '/';
            var name = html.AsSpan(isEnd ? at + 2 : at + 1);
            var length = name.IndexOfAnyExcept(NameLetters);
            name = length < 0 ? name : name[..length];
            if (name.IsEmpty || !char.IsAsciiLetter(name[0]) || endless.Contains(name))
            {
                continue;
            }
            open = isEnd ? Math.Max(0, open - 1) : open + 1;
            if (open > Deepest)
            {
                return true;
            }
        }
        return false;
    }
}
