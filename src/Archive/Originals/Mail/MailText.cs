namespace Archive.Originals.Mail;

/// <summary>A part of a message that a reader is shown: plain letters, or the blocks of a page.</summary>
/// <param name="Plain">With lines that were broken to fit a screen put together again, where the message says so.</param>
/// <param name="Body">See <see cref="Papers.PaperBody"/>.</param>
internal sealed record MailText(string? Plain, string? Body);
