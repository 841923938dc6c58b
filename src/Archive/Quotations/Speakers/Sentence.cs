namespace Archive.Quotations.Speakers;

/// <summary>The tokens around a quotation up to where its sentence, or the next quotation, begins and ends.</summary>
/// <param name="Start">Of what stands before it.</param>
/// <param name="At">The quotation's own token.</param>
/// <param name="End">Before which what stands after it ends.</param>
/// <param name="FollowsQuotation">What stands before it begins after another quotation of the sentence.</param>
/// <param name="IsFollowedByQuotation">What stands after it leads to another quotation of the sentence.</param>
internal readonly record struct Sentence(
    int Start,
    int At,
    int End,
    bool FollowsQuotation,
    bool IsFollowedByQuotation
)
{
    public bool HasNothingBefore => Start == At;

    public bool HasNothingAfter => At + 1 >= End;
}
