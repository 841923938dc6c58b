namespace Archive.Description.Doubts;

/// <summary>What of a document is doubtful, the worst first: what may be false before what is only missing.</summary>
public enum DoubtKind
{
    /// <summary>An author sat in Congress, and not on that day.</summary>
    DateOfNoTerm,

    /// <summary>A name that several Members had on that day.</summary>
    SeveralMembers,

    /// <summary>Called a Member, and no Member's name is written so.</summary>
    NoSuchMember,

    NoAuthor,
    NoDate,
    NoRecipient,

    /// <summary>A last name, and nothing of an office or an organization.</summary>
    BareRecipient,
}
