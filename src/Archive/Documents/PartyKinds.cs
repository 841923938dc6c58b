namespace Archive.Documents;

/// <summary>A <see cref="PartyKind"/> as front matter and JSON write it.</summary>
public static class PartyKinds
{
    public static string Code(PartyKind kind) =>
        kind switch
        {
            PartyKind.Person => "person",
            PartyKind.Office => "office",
            PartyKind.Organization => "organization",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

    /// <summary>Null where it is none.</summary>
    public static PartyKind? Parse(string? code) =>
        code switch
        {
            "person" => PartyKind.Person,
            "office" => PartyKind.Office,
            "organization" => PartyKind.Organization,
            _ => null,
        };
}
