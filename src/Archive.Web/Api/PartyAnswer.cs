using Archive.Documents;

namespace Archive.Web.Api;

/// <summary>Somebody who speaks or is spoken to, in a <see cref="DocumentAnswer"/>.</summary>
internal sealed record PartyAnswer(
    string Name,
    string? Role,
    string? Organization,
    string? State,
    string? Party
)
{
    public static PartyAnswer Of(Party party) =>
        new(party.Name, party.Role, party.Organization, party.State, party.Affiliation);
}
