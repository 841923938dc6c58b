using Archive.Benchmarks.Originals.Copies;
using Archive.Originals;

namespace Archive.Benchmarks.Originals;

/// <summary>How well PDFs are read: letters against their texts, all kinds against pdftotext, and those made to hurt; mail and Word files.</summary>
internal static class OriginalsMeasure
{
    public static async Task<int> MeasureAsync(string[] parts)
    {
        using var pool = new ReaderPool(Workplace.Reader(), new ReaderLimits());
        if (parts.Length == 0 || parts.Contains("letters"))
        {
            await LetterWords.MeasureAsync(pool);
            await LetterQuads.MeasureAsync(pool);
        }
        if (parts.Length == 0 || parts.Contains("pdf"))
        {
            await EveryPdf.MeasureAsync(pool);
        }
        if (parts.Length == 0 || parts.Contains("copies"))
        {
            await EveryCopy.MeasureAsync(pool);
        }
        if (parts.Length == 0 || parts.Contains("hostile"))
        {
            await HostilePdfs.MeasureAsync();
        }
        if (parts.Length == 0 || parts.Contains("mail"))
        {
            await MailAndWord.MeasureAsync();
        }
        return 0;
    }
}
