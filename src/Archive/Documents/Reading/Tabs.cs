using System.Text;

namespace Archive.Documents.Reading;

/// <summary>Preformatted letters without tabs, whose width would depend on where they stand.</summary>
internal static class Tabs
{
    private const int Stop = 4;

    public static string Expand(string text)
    {
        if (!text.Contains('\t', StringComparison.Ordinal))
        {
            return text;
        }
        var expanded = new StringBuilder(text.Length);
        var column = 0;
        foreach (var unit in text)
        {
            if (unit is '\t')
            {
                var spaces = Stop - column % Stop;
                expanded.Append(' ', spaces);
                column += spaces;
            }
            else
            {
                expanded.Append(unit);
                column = unit is '\n' ? 0 : column + 1;
            }
        }
        return expanded.ToString();
    }
}
