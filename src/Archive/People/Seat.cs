namespace Archive.People;

/// <summary>What a text tells beside a name of the seat that its bearer holds; null where it tells nothing.</summary>
/// <param name="State">A postal code.</param>
/// <param name="Affiliation">The political party's letter.</param>
public readonly record struct Seat(Chamber? Chamber, string? State, string? Affiliation)
{
    public bool IsOf(Term term) =>
        (Chamber is null || term.Chamber == Chamber)
        && (State is null || term.State == State)
        && (Affiliation is null || Matches(term.Affiliation));

    // Who caucuses with a party is written with its letter, or as an independent.
    private bool Matches(string letter) =>
        letter == Affiliation || Affiliation is "I" || letter is "I";
}
