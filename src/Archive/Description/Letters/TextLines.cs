using System.Collections.Immutable;
using System.Text;

namespace Archive.Description.Letters;

/// <summary>A plain text → its lines, without the empty ones.</summary>
internal static class TextLines
{
    public static ImmutableArray<TextLine> Of(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var followsBlank = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var letters = Clean(line);
            if (letters.Length == 0)
            {
                followsBlank = lines.Count > 0;
                continue;
            }
            lines.Add(new TextLine(letters, line.Length - line.TrimStart().Length, followsBlank));
            followsBlank = false;
        }
        return lines.ToImmutable();
    }

    // Tabs and runs of spaces are spaces; what cannot be seen or written in XML is left out.
    private static string Clean(string line)
    {
        var clean = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            var unit = line[i];
            var isPaired =
                !char.IsSurrogate(unit)
                || (
                    char.IsHighSurrogate(unit)
                    && i + 1 < line.Length
                    && char.IsLowSurrogate(line[i + 1])
                )
                || (char.IsLowSurrogate(unit) && i > 0 && char.IsHighSurrogate(line[i - 1]));
            if (char.IsWhiteSpace(unit) || char.IsControl(unit))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else
            {
                clean.Append(isPaired ? unit : '\uFFFD');
            }
        }
        return clean.ToString().Trim();
    }
}
