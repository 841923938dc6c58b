using System.Collections.Immutable;

namespace Archive.People;

/// <summary>Somebody who sits or sat in Congress, as <see cref="MemberRegister"/> has it.</summary>
/// <param name="Bioguide">The id that the Biographical Directory of Congress gives: "S000148".</param>
/// <param name="First">As it is on the ballot of the register; other forms are in <paramref name="Called"/>.</param>
/// <param name="Called">What else stands before the last name: nicknames, and the names of <paramref name="Display"/>.</param>
/// <param name="Display">The name in full, as it is shown: "Charles E. Schumer".</param>
public sealed record Member(
    string Bioguide,
    string First,
    string Middle,
    string Last,
    string Suffix,
    ImmutableArray<string> Called,
    string Display,
    ImmutableArray<Term> Terms
)
{
    /// <summary>
    /// The seats held on a day; all of them where the day is not known. Terms of the past are rounded to whole Congresses: who
    /// went from one chamber to the other within one may already have held the next seat.
    /// </summary>
    public IEnumerable<Term> On(DateOnly? day) =>
        day is { } known ? Terms.Where(term => term.Covers(known) || IsNext(term, known)) : Terms;

    private bool IsNext(Term term, DateOnly day) =>
        Terms.Any(before =>
            before.Chamber != term.Chamber
            && before.State == term.State
            && before.Covers(day)
            && before.End == term.Start
            && day >= term.Start.AddYears(-2)
        );

    /// <summary>As a list sorts them: "Schumer, Charles E.".</summary>
    public string Sorted =>
        string.Join(
            ' ',
            new[] { $"{Last},", First, Middle, Suffix }.Where(part => part.Length > 0)
        );
}
