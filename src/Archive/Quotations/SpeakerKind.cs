namespace Archive.Quotations;

/// <summary>What an article names as the speaker of a quotation.</summary>
public enum SpeakerKind
{
    Person,

    Organisation,

    /// <summary>"The letter", "their statement".</summary>
    Document,

    /// <summary>"The senators", or several people by name.</summary>
    Group,

    /// <summary>Somebody, named or not, who speaks for an organisation.</summary>
    Spokesperson,
}
