using Archive.Documents;

namespace Archive.Citations;

/// <summary>Who speaks or is addressed, as a citation says it: readied once for every style.</summary>
internal sealed record CitedParty(CitedName Name, string? Role, string? Organization)
{
    /// <summary>Null where the party has no name.</summary>
    public static CitedParty? Of(Party party)
    {
        if (CitedNameReader.Read(party) is not { } name)
        {
            return null;
        }
        var role = CitationText.Part(party.Role);
        var organization = CitationText.Part(party.Organization);
        return new CitedParty(
            name,
            Says(name.Full, role) ? null : role,
            Says(name.Full, organization) || Says(role, organization) ? null : organization
        );
    }

    /// <summary>The name as it stands within a sentence: "the President", "the Office of Trade Review", "Contoso Ltd.".</summary>
    public string InSentence =>
        Name switch
        {
            CitedName.Whole { Text: ['T', 'h', 'e', ' ', .. var rest] } => $"the {rest}",
            CitedName.Whole { Text: var text } when NamesPublicBody(text) => $"the {text}",
            _ => Name.Full,
        };

    /// <summary>What the document says of the person, in its order: role, organization.</summary>
    public IEnumerable<string> Titles => new[] { Role, Organization }.OfType<string>();

    private static bool NamesPublicBody(string name) =>
        name.Split(' ').Any(NameWords.PublicBodies.Contains);

    // A party that is called what it is needs to be told only once.
    private static bool Says(string? text, string? title) =>
        title is not null
        && text is not null
        && text.Contains(title, StringComparison.OrdinalIgnoreCase);
}
