namespace Archive.Quotations;

/// <summary>
/// Words of a quotation and words of a document that are the same words: one and one, but for hyphens, where
/// "20-day" may stand against "20 day". Half-open ranges of word numbers.
/// </summary>
public readonly record struct AlignedWords(
    int QuotationStart,
    int QuotationEnd,
    int SourceStart,
    int SourceEnd
);
