using Archive.Originals.Mail;

namespace Archive.Importing.Mail;

/// <summary>A file that came with a message.</summary>
internal sealed record AttachedFile(MailAttachment Attachment, ReadOnlyMemory<byte> Bytes);
