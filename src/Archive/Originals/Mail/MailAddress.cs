namespace Archive.Originals.Mail;

/// <summary>Who sent a message, or gets it.</summary>
/// <param name="Name">As the message calls them, or nothing.</param>
internal sealed record MailAddress(string Name, string Address);
