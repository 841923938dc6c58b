using Archive.Quotations;

namespace Archive.Benchmarks;

/// <summary>A case and what was said of it.</summary>
internal sealed record HonestyRow(HonestyCase Case, TracedQuotation Traced)
{
    public bool IsAccepted => Traced.Verdict is Verdict.Verbatim or Verdict.Edited;

    public bool IsRight => Case.IsRight(Traced);

    public bool IsNamed => Case.IsNamed(Traced);

    public bool IsNamedOrOther => Case.IsNamedOrOther(Traced);

    public bool IsWholly => IsRight && IsNamedOrOther;
}
