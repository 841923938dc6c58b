namespace Archive.Quotations;

/// <summary>A fact behind a verdict: its kind, and the sentence that names the words.</summary>
public sealed record Reason(ReasonKind Kind, string Sentence)
{
    public string Code => Kind.Code();
}
