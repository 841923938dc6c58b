using System.Text;

namespace Archive.Citations;

/// <summary>Quotation marks inside a title that is itself set between quotation marks.</summary>
internal static class Quotes
{
    /// <summary>The text with its double quotation marks, curly or straight, made single ones.</summary>
    public static string MadeSingle(string text)
    {
        var single = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            single.Append(
                unit switch
                {
                    '“' => '‘',
                    '”' => '’',
                    '"' => Opens(single) ? '‘' : '’',
                    _ => unit,
                }
            );
        }
        return single.ToString();
    }

    /// <summary>How many quotation marks close at the end of the text. An apostrophe there ("the Traders’") closes none.</summary>
    public static int ClosingAtEnd(string text)
    {
        var at = text.Length;
        while (at > 0 && Closes(text, at - 1))
        {
            at--;
        }
        return text.Length - at;
    }

    private static bool Closes(string text, int at) =>
        text[at] switch
        {
            '”' => true,
            '"' => at > 0 && text.AsSpan(0, at).Count('"') % 2 == 1,
            '’' when at > 0 && text[at - 1] is '.' or ',' or '?' or '!' or '…' => true,
            '’' => text.AsSpan(0, at).LastIndexOf('‘') > text.AsSpan(0, at).LastIndexOf('”'),
            _ => false,
        };

    private static bool Opens(StringBuilder before) =>
        before.Length == 0 || before[^1] is ' ' or '(' or '[' or '‘' or '—' or '–' or '-';
}
