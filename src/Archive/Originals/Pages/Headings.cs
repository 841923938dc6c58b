namespace Archive.Originals.Pages;

/// <summary>Which blocks are headings: larger than the text, or bold where it is not, and short.</summary>
internal static class Headings
{
    private const double Larger = 1.15;
    private const int MostLines = 3;
    private const int MostWords = 20;
    private const int MostLevels = 4;

    public static void Find(List<PageBlock> blocks, double textSize, bool isTextBold)
    {
        var headings = blocks.FindAll(block => IsHeading(block, textSize, isTextBold));
        var sizes = headings
            .Select(block => Rounded(block.Size))
            .Distinct()
            .OrderDescending()
            .ToList();
        foreach (var heading in headings)
        {
            heading.Kind = PdfBlockKind.Heading;
            heading.Level = Math.Min(MostLevels, sizes.IndexOf(Rounded(heading.Size)) + 1);
            // A heading is one line, however it was broken.
            for (var i = 0; i < heading.Ends.Count; i++)
            {
                heading.Ends[i] = LineEnd.Wrapped;
            }
        }
    }

    private static bool IsHeading(PageBlock block, double textSize, bool isTextBold)
    {
        if (
            block.Kind is not PdfBlockKind.Paragraph
            || block.Lines.Count > MostLines
            || block.Lines.Sum(line => line.Words.Count) > MostWords
            || !block.Lines.Exists(line => line.Text.Any(char.IsLetter))
        )
        {
            return false;
        }
        var isBold = !isTextBold && block.Lines.TrueForAll(line => line.IsBold);
        return block.Size > Larger * textSize
            || (
                isBold
                && block.Size >= 0.97 * textSize
                && block.LastWord[^1] is not ('.' or ',' or ';')
            );
    }

    private static double Rounded(double size) => Math.Round(size * 2) / 2;
}
