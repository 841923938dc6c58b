using Archive.Text;

namespace Archive.Quotations;

/// <summary>A word of a quotation and the marks that the quotation puts on it.</summary>
/// <param name="Bracket">Which of the quotation's square brackets it stands in, from 1; 0 for none.</param>
/// <param name="IsPartlyBracketed">Part of it is bracketed: "[t]he", "lead[s]".</param>
/// <param name="FollowsOmission">An ellipsis stands before it.</param>
public readonly record struct QuotedWord(
    Word Word,
    int Bracket,
    bool IsPartlyBracketed,
    bool FollowsOmission
)
{
    public string Text => Word.Text;

    public bool IsBracketed => Bracket > 0;
}
