using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.People;

/// <summary>A party as a document prints it → the same with what the register knows of the Member: id, state and political party.</summary>
public sealed class PartyResolver(MemberRegister register)
{
    private const int FewestTogether = 3;

    /// <param name="day">Of the document; null where it is not known.</param>
    /// <param name="chamber">Where the party sits, told elsewhere than beside it.</param>
    /// <returns>The party as it is where it is no Member, or not certainly one.</returns>
    public Party Resolve(Party party, DateOnly? day, Chamber? chamber = null)
    {
        ArgumentNullException.ThrowIfNull(party);
        if (party.Bioguide is not null || party.Kind is PartyKind.Office or PartyKind.Organization)
        {
            return party;
        }
        var seat = new Seat(
            ChamberOf(party.Role) ?? chamber,
            party.State,
            LetterOf(party.Affiliation)
        );
        var found = party.Name.Contains(' ', StringComparison.Ordinal)
            ? register.Resolve(party.Name, day, seat)
            : register.ResolveSeated(party.Name, day, seat);
        return found is Resolution.Known known
            ? party with
            {
                Kind = PartyKind.Person,
                Bioguide = known.Member.Bioguide,
                // Without a day the term is one of several.
                State = party.State ?? (day is null ? null : known.Term.State),
                Affiliation = party.Affiliation ?? (day is null ? null : known.Term.Affiliation),
            }
            : party;
    }

    /// <summary>Those who sign together: where all who are known sit in one chamber, it tells of the others too.</summary>
    public ImmutableArray<Party> ResolveTogether(IEnumerable<Party> parties, DateOnly? day)
    {
        var resolved = parties.Select(party => Resolve(party, day)).ToImmutableArray();
        return ChamberOfAll(resolved, day) is { } chamber
            ? [.. resolved.Select(party => Resolve(party, day, chamber))]
            : resolved;
    }

    private Chamber? ChamberOfAll(ImmutableArray<Party> parties, DateOnly? day)
    {
        var chambers = parties
            .Select(party => party.Bioguide is { } id ? register.Find(id) : null)
            .OfType<Member>()
            .Select(member => member.On(day).Select(term => term.Chamber).ToHashSet())
            .ToList();
        return chambers.Count < FewestTogether
            ? null
            : Enum.GetValues<Chamber>()
                .Where(chamber => chambers.TrueForAll(one => one.SetEquals([chamber])))
                .Select(chamber => (Chamber?)chamber)
                .FirstOrDefault();
    }

    /// <summary>Null where a role tells of no chamber.</summary>
    public static Chamber? ChamberOf(string? role) =>
        role is null ? null
        : Says(role, "Senat") || Says(role, "Sen.") ? Chamber.Senate
        : Says(role, "Representative")
        || Says(role, "Rep.")
        || Says(role, "Congressm")
        || Says(role, "Congresswom")
            ? Chamber.House
        : null;

    private static string? LetterOf(string? affiliation) =>
        affiliation is { Length: > 0 } ? affiliation[..1].ToUpperInvariant() : null;

    private static bool Says(string role, string word) =>
        role.Contains(word, StringComparison.OrdinalIgnoreCase);
}
