namespace Archive.People;

/// <summary>Some years for which a <see cref="Member"/> sat in one chamber for one state.</summary>
/// <param name="State">A postal code: "NY".</param>
/// <param name="Affiliation">The political party's letter: "D", "R", "I".</param>
/// <param name="End">The first day on which the seat may be another's.</param>
public sealed record Term(
    Chamber Chamber,
    string State,
    string Affiliation,
    DateOnly Start,
    DateOnly End
)
{
    public bool Covers(DateOnly day) => day >= Start && day <= End;
}
