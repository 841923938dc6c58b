namespace Archive.Quotations.Judging;

/// <summary>
/// A quotation of fewer than six words may stand in many documents by chance. It is judged where a document is meant that has it, or
/// where it is rare; else it is only said where it stands.
/// </summary>
internal static class ShortRule
{
    private const int ShortestJudgedByItself = 6;
    private const int ShortestRare = 3;
    private const int MostDocumentsOfRare = 3;

    public static bool IsShort(QuotationText quotation) =>
        quotation.Words.Length < ShortestJudgedByItself;

    /// <param name="documents">In how many the words stand.</param>
    public static bool IsRare(QuotationText quotation, int documents) =>
        quotation.Words.Length >= ShortestRare && documents <= MostDocumentsOfRare;
}
