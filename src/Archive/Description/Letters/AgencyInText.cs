using System.Collections.Immutable;
using Archive.Documents;
using Archive.People;

namespace Archive.Description.Letters;

/// <summary>
/// A letter that greets "Administrator Weems" and has no address names the agency in its text. It is taken where one agency with
/// such a head is named, or one far oftener than any other; else it stays untold.
/// </summary>
internal static class AgencyInText
{
    private const int LongestText = 200_000;
    private const int FarOftener = 2;

    public static ImmutableArray<Party> Complete(
        ImmutableArray<Party> recipients,
        ImmutableArray<TextLine> lines
    )
    {
        if (
            recipients.All(party =>
                party.Organization is not null || party.Kind is PartyKind.Organization
            )
        )
        {
            return recipients;
        }
        var text = string.Join(' ', lines.Select(line => line.Text));
        text = text.Length > LongestText ? text[..LongestText] : text;
        return
        [
            .. recipients.Select(party =>
                party.Organization is null && party.Kind is not PartyKind.Organization
                    ? party with
                    {
                        Organization = Find(party, text),
                    }
                    : party
            ),
        ];
    }

    private static string? Find(Party party, string text)
    {
        if (party.Kind is PartyKind.Office)
        {
            return null;
        }
        if (AgencyHead.ByRole(party.Role) is { } known)
        {
            return known;
        }
        var named = AgencyHead
            .Of(party.Role)
            .Select(agency => (agency.Name, Times: agency.TimesIn(text)))
            .Where(agency => agency.Times > 0)
            .OrderByDescending(agency => agency.Times)
            .ToList();
        return named switch
        {
            [var only] => only.Name,
            [var most, var next, ..] when most.Times >= FarOftener * next.Times => most.Name,
            _ => null,
        };
    }
}
