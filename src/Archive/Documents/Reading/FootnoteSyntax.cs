namespace Archive.Documents.Reading;

/// <summary>How a footnote is called and defined: <c>[^label]</c>, and <c>[^label]: its text</c> at a line's start.</summary>
internal static class FootnoteSyntax
{
    public const int LongestLabel = 40;

    public static bool IsLabelUnit(char unit) =>
        char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_' or '.' or '*' or '†' or '‡' or '§';

    /// <summary>Reads a call at the start of the text, giving its length in UTF-16 units.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out string label)
    {
        length = 0;
        label = "";
        if (!text.StartsWith("[^", StringComparison.Ordinal))
        {
            return false;
        }
        var end = 2;
        while (end < text.Length && end - 2 <= LongestLabel && IsLabelUnit(text[end]))
        {
            end++;
        }
        if (end == 2 || end - 2 > LongestLabel || end == text.Length || text[end] is not ']')
        {
            return false;
        }
        label = text[2..end].ToString();
        length = end + 1;
        return true;
    }

    public static string Write(string label) => $"[^{label}]";
}
