using Archive.Originals;

namespace Archive.Benchmarks.Originals;

/// <summary>How well letters are read from PDF: their words, and the places of quotations.</summary>
internal static class OriginalLetters
{
    public static async Task<int> MeasureAsync(Figures figures)
    {
        using var pool = new ReaderPool(Workplace.Reader(), new ReaderLimits());
        LetterWords.Measure(figures, pool);
        await LetterQuads.MeasureAsync(figures, pool);
        return 0;
    }
}
