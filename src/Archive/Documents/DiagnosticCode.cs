namespace Archive.Documents;

/// <summary>What can be wrong with a file of the corpus or a file to import.</summary>
public enum DiagnosticCode
{
    NotUtf8,
    TooLarge,
    Empty,
    NoFrontMatter,
    BrokenFrontMatter,
    MissingKey,
    WrongValue,
    IdIsNotFileName,
    DuplicateId,
    Unreadable,
    TooDeep,
    UnsafePath,
    UnknownFormat,
    UnfitCharacter,
    PassedOver,
    Fault,
}
