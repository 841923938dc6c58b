namespace Archive.Documents;

/// <summary>What a document is; named in its front matter by the code of <see cref="DocumentKinds"/>.</summary>
public enum DocumentKind
{
    Letter,
    Reply,
    Statement,
    PressRelease,
    Testimony,
    Report,
}
