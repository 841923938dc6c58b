using System.Collections.Immutable;

namespace Archive.Documents;

/// <summary>
/// Who speaks in a document, or whom it addresses: a person, or a person for an organization, as the document
/// names them.
/// </summary>
public sealed record Party(string Name)
{
    /// <summary>Null where the document does not tell.</summary>
    public PartyKind? Kind { get; init; }

    public string? Role { get; init; }

    public string? Organization { get; init; }

    /// <summary>A U.S. state's postal code, as in "NY".</summary>
    public string? State { get; init; }

    /// <summary>The political party's letter, as in "D"; the key <c>party</c> of the front matter.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The id of a Member of Congress in the Biographical Directory, as in "S000148".</summary>
    public string? Bioguide { get; init; }

    /// <summary>Keys this archive gives no meaning, kept for whoever wrote them.</summary>
    public ImmutableArray<ExtraKey> Extra { get; init; } = [];

    /// <summary>The name in the address of this person's page.</summary>
    public string Slug => Documents.Slug.Of(Name);

    /// <summary>The name with what the document says of it: "Jordan Avery (D-NY)", "Casey Lin, Spokesperson, Contoso Ltd.".</summary>
    public string Display =>
        Affiliation is not null && State is not null
            ? $"{Name} ({Affiliation}-{State})"
            : string.Join(
                ", ",
                new[] { Name, Role, Organization }.Where(part => !string.IsNullOrEmpty(part))
            );
}
