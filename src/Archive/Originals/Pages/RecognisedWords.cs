namespace Archive.Originals.Pages;

/// <summary>
/// Letters that a program recognised and nobody sees. Some programs (tesseract) stretch a word and the space after it, where
/// others stretch the word alone, to the width that it has on the picture: there the word ends where its space does. And
/// they take each word's height for the size of its letters, however few of them reach up.
/// </summary>
internal static class RecognisedWords
{
    // In letters' sizes: what is left between a space and the next word, where the space is part of the word's width.
    private const double Gap = 0.1;
    private const int FewestPairs = 3;

    /// <summary>Makes the words of a line as high as most of them are.</summary>
    public static void Level(PageLine line)
    {
        var sizes = line.Words.Select(word => word.Size).Order().ToList();
        var size = sizes[sizes.Count / 2];
        foreach (var word in line.Words.Where(word => !word.IsRaised && word.Size < size))
        {
            word.TakeHeightOf(size);
        }
    }

    /// <param name="words">In the order they were drawn.</param>
    public static void Mend(List<PageWord> words)
    {
        var (pairs, apart) = (0, 0);
        for (var i = 1; i < words.Count; i++)
        {
            var (word, next) = (words[i - 1], words[i]);
            if (
                word.SpaceEnd is { } end
                && next.Left > word.Left
                && Math.Abs(next.Base - word.Base) < word.Size / 2
            )
            {
                pairs++;
                apart += next.Left - end > Gap * word.Size ? 1 : 0;
            }
        }
        if (pairs < FewestPairs || apart * 2 < pairs)
        {
            return;
        }
        foreach (var word in words)
        {
            word.ReachToSpace();
        }
    }
}
