namespace Archive.Originals.Mail;

/// <summary>A file in a message, by the name the message gives it, which may say anything.</summary>
internal sealed record MailAttachment(string Name, string MediaType)
{
    /// <summary>Of a message in a message, which seldom has one.</summary>
    public const string Nameless = "message.eml";
}
