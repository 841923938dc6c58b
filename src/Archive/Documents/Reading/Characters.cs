using System.Buffers;

namespace Archive.Documents.Reading;

/// <summary>
/// Which characters a document's text may hold: all but control characters and halves of pairs, which no rendering
/// could print.
/// </summary>
internal static class Characters
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create([
        .. Enumerable
            .Range(0, 0x20)
            .Where(unit => unit is not ('\n' or '\t'))
            .Select(unit => (char)unit),
        .. Enumerable.Range(0x7F, 0x21).Select(unit => (char)unit),
        .. Enumerable.Range(0xD800, 0x800).Select(unit => (char)unit),
    ]);

    /// <summary>The text with line ends that are '\n', and U+FFFD for what may not be there.</summary>
    public static string Allow(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(Suspects);
        if (at < 0)
        {
            return text.ToString();
        }
        var allowed = new char[text.Length];
        text[..at].CopyTo(allowed);
        var length = at;
        for (; at < text.Length; at++)
        {
            var unit = text[at];
            if (unit is '\r')
            {
                allowed[length++] = '\n';
                at += at + 1 < text.Length && text[at + 1] is '\n' ? 1 : 0;
            }
            else if (at + 1 < text.Length && char.IsSurrogatePair(unit, text[at + 1]))
            {
                allowed[length++] = unit;
                allowed[length++] = text[++at];
            }
            else
            {
                allowed[length++] =
                    unit is '\f' or '\v' or '\x85' ? ' '
                    : char.IsSurrogate(unit) || (char.IsControl(unit) && unit is not ('\n' or '\t'))
                        ? '\uFFFD'
                    : unit;
            }
        }
        return new string(allowed, 0, length);
    }
}
