namespace Archive.Citations;

/// <summary>What a manual of style calls a work: a document's kind, and whether it went by e-mail.</summary>
internal enum WorkForm
{
    Letter,
    Email,
    Statement,
    EmailedStatement,
    PressRelease,
    Testimony,
    Report,
}
