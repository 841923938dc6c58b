namespace Archive.Documents.Reading;

/// <summary>How a page of the original is marked in a body: <c>&lt;!-- page 2 --&gt;</c>, the one comment that means something.</summary>
internal static class PageMarkSyntax
{
    public const int HighestPage = 999_999;

    private const string Opening = "<!--";
    private const string Closing = "-->";
    private const string Keyword = "page";

    /// <summary>Reads a mark at the start of the text, giving its length in UTF-16 units.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out int page)
    {
        length = 0;
        page = 0;
        if (!text.StartsWith(Opening, StringComparison.Ordinal))
        {
            return false;
        }
        var at = SkipSpaces(text, Opening.Length);
        if (!text[at..].StartsWith(Keyword, StringComparison.Ordinal))
        {
            return false;
        }
        var afterKeyword = at + Keyword.Length;
        at = SkipSpaces(text, afterKeyword);
        if (at == afterKeyword)
        {
            return false;
        }
        while (at < text.Length && char.IsAsciiDigit(text[at]) && page <= HighestPage)
        {
            page = page * 10 + (text[at] - '0');
            at++;
        }
        at = SkipSpaces(text, at);
        length = at + Closing.Length;
        return page is > 0 and <= HighestPage
            && text[at..].StartsWith(Closing, StringComparison.Ordinal);
    }

    public static string Write(int page) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Opening} {Keyword} {page} {Closing}"
        );

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ')
        {
            at++;
        }
        return at;
    }
}
