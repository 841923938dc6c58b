namespace Archive.Quotations.Marks;

/// <summary>Tells the marks of inches and minutes from quotation marks.</summary>
internal static class Measures
{
    /// <summary>Whether a double mark stands right after a number of at most three digits: 5", 12.5", 6' 2".</summary>
    public static bool IsMeasure(string text, Mark mark)
    {
        if (mark.Family is not MarkFamily.Double || text[mark.Start] is '“' or '„' or '‘')
        {
            return false;
        }
        var digits = 0;
        var at = mark.Start - 1;
        while (at >= 0 && digits < 4 && (char.IsDigit(text[at]) || IsFraction(text[at])))
        {
            digits++;
            at--;
        }
        return digits is > 0 and < 4
            && (at < 0 || !char.IsLetter(text[at]))
            && (mark.End >= text.Length || !char.IsLetterOrDigit(text[mark.End]));
    }

    private static bool IsFraction(char unit) =>
        unit is '½' or '¼' or '¾' or '⅛' or '⅜' or '⅝' or '⅞';
}
