namespace Archive.Quotations.Attributions;

/// <summary>Whether those an article names as speakers are those whose words a document holds.</summary>
public enum Attribution
{
    Agrees,

    /// <summary>Certainly somebody else's. What is merely not known is <see cref="Unstated"/>.</summary>
    Differs,

    /// <summary>The article names nobody, or the document does not let one tell.</summary>
    Unstated,
}
