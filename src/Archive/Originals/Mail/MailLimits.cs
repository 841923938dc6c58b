using System.Globalization;

namespace Archive.Originals.Mail;

/// <summary>How much of a message, and of a mailbox, is read.</summary>
internal static class MailLimits
{
    public const int Messages = 20_000;
    public const int Attachments = 200;
    public const int AttachedBytes = 50_000_000;
    public const int Parties = 200;

    /// <summary>Parts in one another; what is deeper is not parted any more.</summary>
    public const int Depth = 50;

    public static string TooManyMessages() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"The mailbox holds more than {Messages} messages, which is the limit. Split it."
        );

    public static string TooManyAttachments(int left) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{left} more attachments are in the original only: {Attachments} with {AttachedBytes / 1_000_000} MB in all is the limit for one message."
        );
}
