namespace Archive.Documents;

/// <summary>The keys of the front matter that say how the text of a scan came about.</summary>
public static class OcrKeys
{
    /// <summary>Letters were recognised in pictures by a program: true where all were, else the pages.</summary>
    public const string Ocr = "ocr";

    /// <summary>Pages are pictures whose letters nobody recognised yet: true where all are, else the pages.</summary>
    public const string Needs = "needs-ocr";

    public static bool IsOcr(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Extra.Any(key => key.Key == Ocr);
    }

    public static bool NeedsOcr(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Extra.Any(key => key.Key == Needs);
    }
}
