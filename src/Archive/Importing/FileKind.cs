namespace Archive.Importing;

/// <summary>What a file to import is, by its bytes: see <see cref="FileKinds.Of"/>.</summary>
internal enum FileKind
{
    /// <summary>Letters; which form they have, the file's name says.</summary>
    Text,
    Html,
    Mail,
    Mailbox,
    Pdf,

    /// <summary>A .docx.</summary>
    Word,

    /// <summary>A .odt.</summary>
    OpenDocument,
    RichText,

    /// <summary>A .doc, a .msg, or another of the older formats of Office.</summary>
    OldOffice,
    Zip,

    /// <summary>Something else that is no text.</summary>
    Other,
}
