namespace Archive.Documents;

/// <summary>What a <see cref="Party"/> is.</summary>
public enum PartyKind
{
    Person,

    /// <summary>Whoever holds it: "The President", "Administrator of the EPA".</summary>
    Office,

    Organization,
}
