namespace Archive.Originals.Pages;

/// <summary>
/// Whether a hyphen at a line's end is the typesetter's, and goes, or the word's own, and stays. No dictionary is asked:
/// the document's other words are.
/// </summary>
internal sealed class LineHyphens
{
    // A document of which more lines end within a word was hyphenated; else a hyphen is rather the author's.
    private const double Hyphenated = 0.02;

    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool isHyphenated;

    public LineHyphens(List<PageBlock> blocks)
    {
        var lines = 0;
        var hyphens = 0;
        foreach (var line in blocks.SelectMany(block => block.Lines))
        {
            lines++;
            hyphens += EndsWithin(line) ? 1 : 0;
            for (var i = 0; i < line.Words.Count; i++)
            {
                if (i > 0 || lines == 1)
                {
                    words.Add(Letters(line.Words[i].Text));
                }
            }
        }
        isHyphenated = hyphens > Hyphenated * lines;
    }

    public LineEnd Of(PageLine line, PageWord next)
    {
        if (!EndsWithin(line) || !char.IsLetter(next.Text[0]))
        {
            return LineEnd.Wrapped;
        }
        if (!char.IsLower(next.Text[0]))
        {
            return LineEnd.AtHyphen;
        }
        var before = Letters(line.Words[^1].Text);
        var after = Letters(next.Text);
        return words.Contains(before + after) ? LineEnd.Hyphenated
            : words.Contains($"{before}-{after}")
            || (words.Contains(before) && words.Contains(after))
                ? LineEnd.AtHyphen
            : isHyphenated ? LineEnd.Hyphenated
            : LineEnd.AtHyphen;
    }

    private static bool EndsWithin(PageLine line) =>
        line.Words[^1].Text is { Length: > 1 } last && last[^1] is '-' && char.IsLetter(last[^2]);

    private static string Letters(string word) => word.Trim().Trim([.. "-.,;:?!()[]“”\"'‘’"]);
}
