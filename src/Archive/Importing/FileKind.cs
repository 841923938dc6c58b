namespace Archive.Importing;

/// <summary>What a file to import is, by its bytes: see <see cref="FileKinds.Of"/>.</summary>
internal enum FileKind
{
    /// <summary>Letters; which form they have, the file's name says.</summary>
    Text,
    Html,
    Mail,
    Mailbox,

    /// <summary>How Outlook wraps a message for itself: winmail.dat.</summary>
    WrappedMail,
    Pdf,

    /// <summary>A .docx.</summary>
    Word,

    /// <summary>A .odt.</summary>
    OpenDocument,
    RichText,

    /// <summary>A .doc.</summary>
    OldWord,

    /// <summary>A .msg, as Outlook saves messages.</summary>
    OutlookMessage,

    /// <summary>A file of Office with a password.</summary>
    LockedOffice,

    /// <summary>Tables, slides and whatever else Office makes that is no text.</summary>
    OtherOffice,
    Zip,

    /// <summary>Something else that is no text.</summary>
    Other,
}
