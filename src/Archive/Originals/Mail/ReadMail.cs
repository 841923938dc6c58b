using System.Collections.Immutable;

namespace Archive.Originals.Mail;

/// <summary>What the child read in an e-mail message; the attachments' bytes come with it, in their order.</summary>
/// <param name="Parts">What a reader is shown, in order.</param>
/// <param name="Date">The sender's day.</param>
/// <param name="Notes">Sentences: what of the message is in the original alone.</param>
internal sealed record ReadMail(
    string Subject,
    DateOnly? Date,
    ImmutableArray<MailAddress> From,
    ImmutableArray<MailAddress> To,
    string? MessageId,
    ImmutableArray<MailText> Parts,
    ImmutableArray<MailAttachment> Attachments,
    ImmutableArray<string> Notes
)
{
    /// <summary>As its heading names it, where it names one alone.</summary>
    public string? Language { get; init; }
}
