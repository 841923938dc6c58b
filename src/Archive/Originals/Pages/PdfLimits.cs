using System.Globalization;

namespace Archive.Originals.Pages;

/// <summary>How much of a PDF is read, and the sentences for those that have more.</summary>
internal static class PdfLimits
{
    public const int Pages = 2_000;
    public const int Words = 500_000;
    public const int LettersOfPage = 200_000;
    public const int ImagesOfPage = 1_000;

    public static string TooManyPages(int pages) =>
        $"The PDF has {Written(pages)} pages; {Written(Pages)} are the limit. Split it.";

    public static string TooManyWords() =>
        $"The PDF has more than {Written(Words)} words, which is the limit. Split it.";

    public static string TooManyLetters(int page) =>
        $"Page {Written(page)} of the PDF has more than {Written(LettersOfPage)} letters, which is the limit.";

    private static string Written(int number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture);
}
